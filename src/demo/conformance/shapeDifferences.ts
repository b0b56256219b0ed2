/** Kinds of JSON values that one place in an answer may hold. */
type Shape = { kinds: Set<string>; keys: Map<string, Shape>; items: Shape | undefined }

const empty = (): Shape => ({ kinds: new Set(), keys: new Map(), items: undefined })

// Lists are judged by all their items together: recorded and demo rows differ, their columns must not.
function shapeOf(value: unknown, into: Shape = empty()): Shape {
  const kind = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value
  into.kinds.add(kind)
  if (Array.isArray(value)) for (const item of value) into.items = shapeOf(item, into.items ?? empty())
  else if (value !== null && typeof value === 'object')
    for (const [key, inner] of Object.entries(value))
      into.keys.set(key, shapeOf(inner, into.keys.get(key) ?? empty()))
  return into
}

/** Where two JSON documents differ in keys or types; null and an empty list match anything. Each line names a place. */
export function shapeDifferences(recorded: unknown, answered: unknown): string[] {
  return compare(shapeOf(recorded), shapeOf(answered), '')
}

function compare(recorded: Shape, answered: Shape, at: string): string[] {
  const [ours, theirs] = [kindsOf(answered), kindsOf(recorded)]
  if (ours.length && theirs.length && !ours.some((kind) => theirs.includes(kind)))
    return [`${at || 'the answer'}: ${ours.join('|')} instead of ${theirs.join('|')}`]
  const lines: string[] = []
  if (ours.includes('object') && theirs.includes('object')) {
    for (const key of recorded.keys.keys()) if (!answered.keys.has(key)) lines.push(`${at}.${key} is missing`)
    for (const key of answered.keys.keys())
      if (!recorded.keys.has(key)) lines.push(`${at}.${key} is not PYBOSSA's`)
  }
  for (const [key, inner] of recorded.keys) {
    const other = answered.keys.get(key)
    if (other) lines.push(...compare(inner, other, `${at}.${key}`))
  }
  if (recorded.items && answered.items) lines.push(...compare(recorded.items, answered.items, `${at}[]`))
  return lines
}

const kindsOf = (shape: Shape) => [...shape.kinds].filter((kind) => kind !== 'null')
