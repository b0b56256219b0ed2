import { isFile, readAddress } from '#pybossa/harmlessAddress.ts'

const LONGEST = 160
const ADDRESS = /^(https?:)?\/\//i
const PICTURE = /\.(png|jpe?g|gif|webp|avif|svg)$/i

/**
 * What a presenter, an owner or an analysis wrote, of whatever shape, as one line to recognise it by. Empty where there is nothing to
 * read: addresses are left out.
 */
export function inWords(value: unknown): string {
  const words = read(value, 0).replace(/\s+/g, ' ').trim()
  const letters = Array.from(words)
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join('')}…` : words
}

function read(value: unknown, depth: number): string {
  if (typeof value === 'string') return ADDRESS.test(value) || value.startsWith('/uploads/') ? '' : value
  if (typeof value === 'number') return String(Math.round(value * 1000) / 1000)
  if (typeof value === 'boolean') return String(value)
  if (value === null || value === undefined || depth > 3) return ''
  const parts = Array.isArray(value)
    ? value.map((one) => read(one, depth + 1))
    : Object.entries(value).map(([name, one]) => {
        const words = read(one, depth + 1)
        return words && `${name.replaceAll('_', ' ')}: ${words}`
      })
  return parts.filter(Boolean).join(depth === 0 && !Array.isArray(value) ? ' · ' : ', ')
}

/** The first picture of the site's own that a task's `info` names, as a path; other sites are not asked for anything. */
export function ownPicture(info: unknown, depth = 0): string | undefined {
  if (typeof info === 'string') {
    const address = readAddress(info, location.origin)
    const path = address?.isOwn ? address.url.pathname : ''
    return isFile(path) && PICTURE.test(path) ? path : undefined
  }
  if (typeof info !== 'object' || info === null || depth > 2) return undefined
  for (const value of Object.values(info)) {
    const found = ownPicture(value, depth + 1)
    if (found) return found
  }
  return undefined
}
