import type { BoxMemory } from './memory.ts'

/** What of a project its results page may read. */
export type ReadCollection = 'result' | 'task' | 'taskrun'

/** A task as the presenter gets it: the fields of `GET /api/task/<id>` (CONTRACT.md §3.2), `app_id` is added inside the box. */
export interface BoxTask {
  id: number
  project_id: number
  info: unknown
  state?: string
  n_answers?: number
  created?: string
  [column: string]: unknown
}

/** What `pybossa.saveTask` gives back to a presenter: a task run that is kept, though it may still wait to be sent. */
export interface BoxTaskRun {
  id: number | null
  project_id: number
  task_id: number
  info: unknown
  [column: string]: unknown
}

/** The reader's settings that pass into the box (as attributes and CSS variables of its document). */
export interface Reader {
  /** BCP 47, e.g. `es`, `pt-BR`. */
  locale: string
  colourScheme: 'light' | 'dark'
  reducedMotion: boolean
  /** CSS custom properties for presenters that want to look like the site, e.g. `{ '--surface': '#fff' }`. */
  variables?: Record<string, string>
  /** What the link says that stands in for a player that cannot be drawn, e.g. "Open in a new tab". */
  newTab?: string
}

/** What runs in a box. `html` is the owner's text, unmodified. */
export interface BoxDocument {
  kind: 'presenter' | 'tutorial' | 'results'
  html: string
  project: {
    id: number
    short_name: string
    name: string
    description: string
    /** May be the whole `project.info`: the host passes on only what is public anyway. */
    info?: Record<string, unknown>
  }
  /** The deep-linked or undone task to begin with: `/project/<s>/task/<id>`. */
  startTaskId?: number
  /** For whoever works on the text: `log` events bring also what it prints by `console.log` and the like. */
  isWatched?: boolean
}

/**
 * What the site does for the box. The host asks these only after it has checked a message; none ever gives the box
 * anything of another project or of the visitor's account. Each may reject: the presenter's request then fails as on a broken network.
 */
export interface BoxServices {
  /** The task after `offset` others that were handed out and not answered; null when none is left. Called once per request of the presenter. */
  nextTask(offset: number): Promise<BoxTask | null>
  /** A task that this box may see by id (deep link, or handed out before); null if not. */
  task(id: number): Promise<BoxTask | null>
  progress(): Promise<{ done: number; total: number }>
  /** Keeps the answer for good before it resolves. `info` is what the presenter gave, parsed from JSON. */
  saveAnswer(answer: BoxAnswer): Promise<BoxTaskRun>
  /** What this project's boxes keep for this person; without it they forget when they close. */
  memory?: { recall(): Promise<BoxMemory> }
  /** The reader's favourite tasks; missing for visitors. */
  favourites?: {
    list(): Promise<BoxTask[]>
    mark(taskId: number, isFavourite: boolean): Promise<void>
  }
  /**
   * Rows of this project for its results page. The host passes only filters it knows, and only harmless columns of what comes.
   * @param filters names and values of the API's query, without the project's
   */
  read?(collection: ReadCollection, filters: Record<string, string>): Promise<Record<string, unknown>[]>
}

/** An answer as the presenter gave it: `info` parsed from JSON, and the file of a multipart answer. */
export interface BoxAnswer {
  taskId: number
  info: unknown
  file?: { name: string; blob: Blob }
}

/** What the box tells the site. */
export type BoxEvent =
  | { kind: 'ready' }
  /** The presenter shows this task now; null: it was told that none is left. */
  | { kind: 'presented'; taskId: number | null }
  /** The document's own height in CSS px. */
  | { kind: 'resized'; height: number }
  /** A link to one of our own pages that the host allows, as path + query + hash. */
  | { kind: 'navigate'; href: string }
  /**
   * The presenter's document went away or reloaded itself, as presenters without a loop do after each task: mount it again, with
   * `startTaskId` = the task last `presented` unless that is answered. Where it was going cannot be known.
   */
  | { kind: 'reloaded' }
  /**
   * An error inside the presenter, or something that was refused; for the console and the owner's editor. `line` and `column` count
   * from 1 in `html`, where it is known what caused it: the box's own word.
   */
  | {
      kind: 'log'
      level: 'info' | 'warn' | 'error'
      text: string
      line?: number | undefined
      column?: number | undefined
    }
  /** The Escape hatch: the reader pressed the way-out key inside the box. */
  | { kind: 'leave' }
  /** The box did not start, or broke the rules so often that it was closed. */
  | { kind: 'failed'; reason: BoxFailure }

/** Why a box is over: it never started, asked without end, has no text, or took the keyboard out of a field of ours. */
export type BoxFailure = 'timeout' | 'flood' | 'empty' | 'theft'

/** A mounted box. */
export interface Box {
  /** Asks the presenter to go on to the next task without an answer. Resolves false when the presenter runs its own loop: mount again instead. */
  skip(): Promise<boolean>
  /** Puts the keyboard focus into the box's document. */
  focus(): void
  setReader(reader: Reader): void
  /** Lets the box fetch the pictures that these tasks name, before they are asked for. */
  warm(tasks: readonly BoxTask[]): void
  close(): void
}
