const PICTURE = /\.(avif|gif|jpe?g|png|svg|webp)([?#]|$)/i
const DEEPEST = 3
const MOST = 6

/** Addresses of pictures anywhere in a task's `info`, at most six: what a presenter will most likely show of it. */
export function picturesIn(info: unknown): string[] {
  const found = new Set<string>()
  const look = (value: unknown, depth: number) => {
    if (typeof value === 'string') {
      if (value.length < 2_000 && PICTURE.test(value) && !/\s/.test(value)) found.add(value)
    } else if (value && typeof value === 'object' && depth < DEEPEST)
      for (const part of Object.values(value)) look(part, depth + 1)
  }
  look(info, 0)
  return [...found].slice(0, MOST)
}
