import type { Json } from '../seedShape.ts'
import type { PersonName } from './people.ts'
import type { Random } from './random.ts'

/** One project of the living site before it has ids and dates. */
export interface Story {
  shortName: string
  name: string
  description: string
  /** Markdown. */
  longDescription: string
  owner: PersonName
  coOwners?: PersonName[]
  category: 'nature' | 'history' | 'space' | 'language'
  published?: boolean
  featured?: boolean
  anonymous?: boolean
  zipDownload?: boolean
  password?: string
  sched?: string
  presenter: string
  tutorial?: string
  /** Placeholders in double braces are filled by `findings`. */
  results?: string
  /** Draws an SVG, 4:3. */
  thumbnail?: () => string
  bornDaysAgo: number
  /** Nobody answered since then; without it people are still at it. */
  quietSinceDaysAgo?: number
  /** Answers wanted for each task. */
  redundancy: number
  /** Part (0..1) of all wanted answers that were given. */
  progress: number
  /** What one answer usually takes, in seconds. */
  seconds: number
  tasks: StoryTask[]
  files: StoryFile[]
  helpingMaterials?: { file: string; info: { [key: string]: Json } }[]
  answer(task: StoryTask, random: Random): Json
  /** What is published about a completed task. */
  result?(task: StoryTask, answers: readonly Json[]): Json
  /** The values of the placeholders in `results`. */
  findings?(results: readonly Json[]): Record<string, string>
}

interface StoryTask {
  info: { [key: string]: Json }
  /** What is really there: volunteers see this, most of the time. */
  truth: Json
  priority?: number
}

/** A file in the owner's folder. It is made when somebody first asks for it: a site has hundreds. */
export interface StoryFile {
  name: string
  type: string
  make: () => string | Uint8Array
}

/** `count` things, made one after the other. */
export const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index))

/** 1 → `001`. */
export const three = (number: number): string => String(number).padStart(3, '0')

/** An SVG picture as a file; `draw` makes the same picture whenever it is first called. */
export const picture = (name: string, draw: () => string): StoryFile => ({
  name,
  type: 'image/svg+xml',
  make: draw,
})
