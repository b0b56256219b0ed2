/** One way to break a reply: what was done to which place, and the reply broken so. */
export interface Mutation {
  path: string
  /** The last key of the path that is no list index. */
  key: string
  kind: 'another type' | 'dropped'
  of: 'id' | 'number' | 'string' | 'boolean' | 'list' | 'object'
  broken: unknown
}

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/**
 * Every way to break one place of a reply that its parsed form still shows: another type there, or the key left out.
 * Places below something that the schema passes on unread (an owner's `info`) show no change of type to the parser,
 * so the caller tells them apart by `read`. Lists are broken in themselves and in their first row.
 * @param read the parsed reply; only places that are in it too are broken
 */
export function mutationsOf(reply: unknown, read: unknown): Mutation[] {
  const found: Mutation[] = []
  const visit = (value: Json, seen: unknown, path: (string | number)[]) => {
    if (path.length > 0) {
      const of = kindOf(value, path)
      if (of) {
        const about = {
          path: path.join('.'),
          key: String(path.findLast((part) => typeof part === 'string')),
          of,
        }
        found.push({ ...about, kind: 'another type', broken: changed(reply, path, () => anotherType(value)) })
        if (typeof path.at(-1) === 'string')
          found.push({ ...about, kind: 'dropped', broken: changed(reply, path) })
      }
    }
    if (Array.isArray(value)) {
      if (value.length > 0 && Array.isArray(seen)) visit(value[0] as Json, seen[0], [...path, 0])
    } else if (value !== null && typeof value === 'object' && seen !== null && typeof seen === 'object') {
      for (const [key, below] of Object.entries(value)) {
        if (Object.hasOwn(seen, key)) visit(below, (seen as Record<string, unknown>)[key], [...path, key])
      }
    }
  }
  visit(reply as Json, read, [])
  return found
}

function kindOf(value: Json, path: (string | number)[]): Mutation['of'] | undefined {
  if (value === null) return undefined
  if (Array.isArray(value)) return 'list'
  if (typeof value === 'number')
    return /^(id|.*_id|owners_ids|task_run_ids)$/.test(
      String(path.findLast((part) => typeof part === 'string')),
    )
      ? 'id'
      : 'number'
  return typeof value as 'string' | 'boolean' | 'object'
}

function anotherType(value: Json): Json {
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return { text: value }
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return Array.isArray(value) ? { 0: value[0] ?? null } : 'an object'
}

/** A copy of the reply with one place changed, or left out. */
function changed(reply: unknown, path: (string | number)[], change?: () => Json): unknown {
  const copy = structuredClone(reply)
  const last = path.at(-1) as string
  const holder = path
    .slice(0, -1)
    .reduce((below, key) => (below as Record<string, unknown>)[key], copy) as Record<string, unknown>
  if (change) holder[last] = change()
  else delete holder[last]
  return copy
}

/** The value at a mutation's path, for seeing whether a parser passed it on unread. */
export function valueAt(value: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((below, key) => (below as Record<string, unknown> | undefined)?.[key], value)
}
