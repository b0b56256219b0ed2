import { settings } from './settings.ts'

/** How many letters have to be added, left out or changed to make one word of the other. */
function distance(a: string, b: string): number {
  let row = b.split('').map((_, index) => index + 1)
  a.split('').forEach((letter, at) => {
    let left = at + 1
    let corner = at
    row = row.map((above, index) => {
      left = Math.min(above + 1, left + 1, corner + (letter === b[index] ? 0 : 1))
      corner = above
      return left
    })
  })
  return row.at(-1) ?? a.length
}

/** Every key, and what groups of keys begin with. */
const known = [
  ...new Set(
    Object.keys(settings).flatMap((key) => {
      const parts = key.split('.')
      return parts.map((_, at) => parts.slice(0, at + 1).join('.'))
    }),
  ),
]

const lastOf = (key: string) => key.split('.').at(-1) ?? key

/** The setting that was probably meant: a slip of the pen away, or the same word at another level. */
export function nearestKey(wrong: string): string | undefined {
  const plain = wrong.toLowerCase()
  const measured = known.map((key) => ({
    key,
    far: Math.min(distance(plain, key.toLowerCase()), distance(lastOf(plain), lastOf(key).toLowerCase()) + 1),
  }))
  const best = measured.toSorted((a, b) => a.far - b.far)[0]
  return best && best.far <= Math.max(2, lastOf(wrong).length / 3) ? best.key : undefined
}
