/** Members of `window.pybossa` that the editor completes. */
export const pybossaMembers = {
  taskLoaded: '(function (task, deferred) { … })',
  presentTask: '(function (task, deferred) { … })',
  run: '(shortName)',
  saveTask: '(task, answer)',
  newTask: '(shortName)',
  userProgress: '(shortName)',
  getCurrentTaskId: '()',
} as const
export type PybossaMember = keyof typeof pybossaMembers

/** Everything the code editor says, in the reader's language. */
export interface EditorWords {
  /** What screen readers call the text. */
  label: string
  /** CodeMirror's own phrases by their English. */
  phrases: Record<string, string>
  /** One line about each call. */
  pybossa: Record<PybossaMember, string>
  /** What the fields of `task` are. */
  task: Record<'id' | 'info' | 'answer', string>
  /** Said of a field that a task of the project has. */
  field: (example: string) => string
}

/** A key of the project's tasks, with what one of them holds under it. */
export interface TaskField {
  name: string
  example: string
}

/** Something that went wrong at a place of the text; line and column count from 1. */
export interface Problem {
  line: number
  column?: number | undefined
  level: 'error' | 'warn'
  text: string
}
