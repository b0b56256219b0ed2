const SPACE = /[ \t\n\r]*/y
// oxlint-disable-next-line no-control-regex -- they are what JSON forbids in a string
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const WORD = /true|false|null/y

/** Where a text stops being JSON; lines count from 1. Undefined where it is JSON. Browsers' own messages do not all tell. */
export function jsonFault(text: string): { line: number; column: number } | undefined {
  let at = 0
  const take = (what: RegExp | string): boolean => {
    if (typeof what === 'string') {
      if (text[at] !== what) return false
      at += 1
      return true
    }
    what.lastIndex = at
    const found = what.exec(text)
    if (found) at += found[0].length
    return found !== null
  }
  const space = () => take(SPACE)
  const list = (end: string, entry: () => boolean): boolean => {
    space()
    if (take(end)) return true
    for (;;) {
      space()
      if (!entry()) return false
      space()
      if (take(end)) return true
      if (!take(',')) return false
    }
  }
  const pair = () => take(STRING) && space() && take(':') && value()
  function value(): boolean {
    space()
    if (take('{')) return list('}', pair)
    if (take('[')) return list(']', value)
    return take(STRING) || take(NUMBER) || take(WORD)
  }
  if (value() && space() && at === text.length) return undefined
  const before = text.slice(0, at).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}
