/** A priority as people type it, with a point or a comma; undefined where it is none from 0 to 1 (CONTRACT.md F13). */
export function readPriority(text: string): number | undefined {
  const trimmed = text.trim().replace(',', '.')
  if (!/^(\d+(\.\d*)?|\.\d+)$/.test(trimmed)) return undefined
  const number = Number(trimmed)
  return number <= 1 ? number : undefined
}

/** How many answers a task wants, as people type it; undefined where that is no whole number from 1 to 1000 (F12). */
export function readRedundancy(text: string): number | undefined {
  if (!/^\s*\d{1,4}\s*$/.test(text)) return undefined
  const number = Number(text)
  return number >= 1 && number <= 1000 ? number : undefined
}
