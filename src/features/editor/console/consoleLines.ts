import type { BoxAnswer, BoxEvent } from '#presenter/host/boxTypes.ts'
import type { Problem } from '../code/EditorWords.ts'

/** A line of the console; the same text twice in a row is one line with a count. */
export interface ConsoleLine {
  id: number
  kind: 'info' | 'warn' | 'error' | 'answer' | 'note'
  text: string
  line?: number | undefined
  column?: number | undefined
  count: number
  answer?: BoxAnswer
}

/** So many lines are kept; the oldest go first. */
const MOST = 300

export type ConsoleWord =
  | { kind: 'clear' }
  | { kind: 'log'; log: Extract<BoxEvent, { kind: 'log' }> }
  | { kind: 'answer'; answer: BoxAnswer }
  | { kind: 'note'; text: string }

/** The console after one more word of the box. */
export function consoleAfter(lines: readonly ConsoleLine[], word: ConsoleWord): readonly ConsoleLine[] {
  if (word.kind === 'clear') return []
  const last = lines.at(-1)
  const id = (last?.id ?? 0) + 1
  const next = lineOf(id, word)
  if (last && word.kind !== 'answer' && isSame(last, next))
    return [...lines.slice(0, -1), { ...last, count: last.count + 1 }]
  return [...lines, next].slice(-MOST)
}

/** What the editor marks: warnings and errors whose place is known. */
export const problemsIn = (lines: readonly ConsoleLine[]): Problem[] =>
  lines.flatMap(({ kind, line, column, text }) =>
    (kind === 'error' || kind === 'warn') && line !== undefined ? [{ level: kind, line, column, text }] : [],
  )

function lineOf(id: number, word: Exclude<ConsoleWord, { kind: 'clear' }>): ConsoleLine {
  if (word.kind === 'answer')
    return { id, kind: 'answer', text: inJson(word.answer.info), count: 1, answer: word.answer }
  if (word.kind === 'note') return { id, kind: 'note', text: word.text, count: 1 }
  const { level, text, line, column } = word.log
  return { id, kind: level, text, line, column, count: 1 }
}

const isSame = (one: ConsoleLine, other: ConsoleLine) =>
  one.kind === other.kind && one.text === other.text && one.line === other.line

/** A value as JSON to read; what is too long to read is cut. */
export function inJson(value: unknown): string {
  const text = JSON.stringify(value, null, 2) ?? 'null'
  return text.length > 20_000 ? `${text.slice(0, 20_000)}…` : text
}
