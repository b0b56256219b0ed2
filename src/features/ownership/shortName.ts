const MOST = 60
/** PYBOSSA's own pages begin with these (CONTRACT.md Q32). */
const RESERVED = new Set(['new', 'category'])

/** What is wrong with a short name, or undefined. PYBOSSA takes more signs than these, which then break cookies and addresses (CONTRACT.md F9, Q32). */
export function shortNameProblem(shortName: string): 'empty' | 'signs' | 'reserved' | 'long' | undefined {
  if (shortName === '') return 'empty'
  if (!/^[\w-]+$/.test(shortName)) return 'signs'
  if (RESERVED.has(shortName.toLowerCase())) return 'reserved'
  return shortName.length > 255 ? 'long' : undefined
}

/** A short name made of a project's name: what is no Latin letter or digit falls away. Empty where nothing is left. */
export function shortNameFrom(name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]/g, '')
    .replaceAll('ß', 'ss')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
  let made = ''
  for (const word of words) {
    const longer = made === '' ? word.slice(0, MOST) : `${made}-${word}`
    if (longer.length > MOST) break
    made = longer
  }
  return RESERVED.has(made) ? `${made}-project` : made
}
