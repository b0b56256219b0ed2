/** The demo project that is measured: a picture, and buttons that answer. */
export const project = {
  short_name: 'deep-sky-shapes',
  /** Buttons that give an answer. */
  answers: '[data-answer]',
  picture: '#picture',
} as const
