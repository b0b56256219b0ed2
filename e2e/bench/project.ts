/** The demo project that is measured: a picture, and buttons that answer. */
export const project = {
  short_name: 'galaxyshapes',
  /** Buttons that give an answer. */
  answers: 'button.answer',
  picture: 'img',
} as const
