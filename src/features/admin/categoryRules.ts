/** The server's own groupings, which have addresses as categories have (CONTRACT.md V37–42). */
const TAKEN = ['featured', 'draft', 'historical_contributions']

/** The word in a category's address, as PYBOSSA makes it of the name (CONTRACT.md F19). */
export const slugOf = (name: string) => name.toLowerCase().replaceAll(' ', '')

export type NameProblem = 'missing' | 'signs' | 'taken' | 'sameAddress'

/**
 * What is wrong with a category's name. PYBOSSA itself only looks for the very same name: it breaks where two names make the same
 * address, and a sign such as `/` or `?` makes an address that leads nowhere.
 * @param others the other categories
 */
export function problemOfName(
  name: string,
  others: readonly { name: string; short_name: string }[],
): NameProblem | undefined {
  const trimmed = name.trim()
  if (trimmed === '') return 'missing'
  if (/[/\\?#%]/.test(trimmed)) return 'signs'
  if (others.some((other) => other.name === trimmed)) return 'taken'
  const slug = slugOf(trimmed)
  if (TAKEN.includes(slug) || others.some(({ short_name }) => short_name === slug)) return 'sameAddress'
  return undefined
}
