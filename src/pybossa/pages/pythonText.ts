const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t' }

/** A text as Python's `repr` writes it, without its quotes: `it\\'s` → `it's`. */
export const unescapePython = (text: string): string =>
  text.replace(
    /\\(?:x([\da-f]{2})|u([\da-f]{4})|(.))/gis,
    (_, byte?: string, unit?: string, sign = ''): string =>
      (byte ?? unit) ? String.fromCharCode(parseInt(byte ?? unit ?? '', 16)) : (escapes[sign] ?? sign),
  )

const token = /'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"|(-?\d+(?:\.\d+)?)|\b(None|True|False)\b/gs

/** A flat Python dict of texts, numbers, booleans and None, as a template prints it: `{'task_id': 7, 'event': 'x'}`. */
export function readPythonDict(text: string): Record<string, unknown> {
  const found = [...text.matchAll(token)].map(([, single, double, number, word]) => {
    if (number !== undefined) return Number(number)
    if (word !== undefined) return word === 'None' ? null : word === 'True'
    return unescapePython(single ?? double ?? '')
  })
  const pairs: [string, unknown][] = []
  for (let at = 0; at + 1 < found.length; at += 2) pairs.push([String(found[at]), found[at + 1]])
  return Object.fromEntries(pairs)
}
