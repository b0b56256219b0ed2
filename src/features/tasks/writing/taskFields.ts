import { jsonFault } from '#shared/workshop/jsonFault.ts'

/** What a field holds; `json`: lists and objects. */
export type FieldKind = 'text' | 'number' | 'yesno' | 'json'
export const kinds = ['text', 'number', 'yesno', 'json'] as const satisfies FieldKind[]

/** One name and value of a task's `info` while it is being written; `id` tells fields apart on screen. */
export interface TaskField {
  id: number
  name: string
  kind: FieldKind
  text: string
}

export type FieldProblem = { on: 'name'; what: 'missing' | 'twice' } | { on: 'text'; what: 'number' | 'json' }

export const isRecord = (info: unknown): info is Record<string, unknown> =>
  typeof info === 'object' && info !== null && !Array.isArray(info)

const kindOf = (value: unknown): FieldKind =>
  typeof value === 'number'
    ? 'number'
    : typeof value === 'boolean'
      ? 'yesno'
      : typeof value === 'object' && value !== null
        ? 'json'
        : 'text'

const textOf = (value: unknown): string =>
  value === null || value === undefined
    ? ''
    : typeof value === 'string'
      ? value
      : JSON.stringify(value, null, 2)

let lastId = 0
export const newField = (name = '', kind: FieldKind = 'text', text = ''): TaskField => ({
  id: ++lastId,
  name,
  kind,
  text,
})

/** A task's `info` as fields. */
export const fieldsOf = (info: Record<string, unknown>): TaskField[] =>
  Object.entries(info).map(([name, value]) => newField(name, kindOf(value), textOf(value)))

/** Empty fields like those that a project's other tasks have, by the first of them that has each; one without a name where there are none. */
export function blankFields(infos: readonly unknown[]): TaskField[] {
  const found = new Map<string, FieldKind>()
  for (const info of infos)
    if (isRecord(info))
      for (const [name, value] of Object.entries(info)) if (!found.has(name)) found.set(name, kindOf(value))
  const fields = [...found].map(([name, kind]) => newField(name, kind, kind === 'yesno' ? 'false' : ''))
  return fields.length > 0 ? fields : [newField()]
}

/** What is wrong with fields, by their id. A field with neither name nor value is left out, and so is right. */
export function problemsOf(fields: readonly TaskField[]): Map<number, FieldProblem> {
  const problems = new Map<number, FieldProblem>()
  const seen = new Set<string>()
  for (const field of fields.filter((one) => !isBlank(one))) {
    const name = field.name.trim()
    if (name === '') problems.set(field.id, { on: 'name', what: 'missing' })
    else if (seen.has(name)) problems.set(field.id, { on: 'name', what: 'twice' })
    else if (field.kind === 'number' && field.text.trim() !== '' && readNumber(field.text) === undefined)
      problems.set(field.id, { on: 'text', what: 'number' })
    else if (field.kind === 'json' && field.text.trim() !== '' && jsonFault(field.text))
      problems.set(field.id, { on: 'text', what: 'json' })
    seen.add(name)
  }
  return problems
}

const isBlank = ({ name, text, kind }: TaskField) =>
  name.trim() === '' && (kind === 'yesno' || text.trim() === '')

function readNumber(text: string): number | undefined {
  const number = Number(text.trim().replace(',', '.'))
  return Number.isFinite(number) ? number : undefined
}

/** The `info` that fields without problems stand for: an empty number or list is null, an empty text stays a text. */
export const infoOf = (fields: readonly TaskField[]): Record<string, unknown> =>
  Object.fromEntries(
    fields.filter((field) => !isBlank(field)).map((field) => [field.name.trim(), valueOf(field)]),
  )

function valueOf({ kind, text }: TaskField): unknown {
  if (kind === 'yesno') return text === 'true'
  if (kind === 'text') return text
  if (text.trim() === '') return null
  return kind === 'number' ? (readNumber(text) ?? null) : (JSON.parse(text) as unknown)
}

/** Whether two values are the same JSON, whatever the order of their names: the server keeps none. */
export function isSameJson(one: unknown, other: unknown): boolean {
  return sorted(one) === sorted(other)
}

const sorted = (value: unknown): string =>
  JSON.stringify(value, (_name, part: unknown) =>
    isRecord(part) ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1))) : part,
  ) ?? 'null'
