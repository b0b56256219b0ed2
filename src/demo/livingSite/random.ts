/** A small seeded source of chance: the same seed gives the same site. */
export interface Random {
  /** A number in [0, 1). */
  next(): number
  /** A number in [low, high). */
  between(low: number, high: number): number
  /** A whole number from low to high, both included. */
  whole(low: number, high: number): number
  /** True with this probability (0..1). */
  chance(probability: number): boolean
  /** One of the items; throws on an empty list. */
  pick<T>(items: readonly T[]): T
  /** One of the items, each as likely as its weight; throws on an empty list. */
  weighted<T>(items: readonly (readonly [T, number])[]): T
  /** Roughly normal around 0 with spread 1. */
  bell(): number
}

/** Makes a source of chance (mulberry32) from any text. */
export function createRandom(seed: string): Random {
  let state = 2166136261
  for (const letter of seed) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 16777619)

  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const at = <T>(items: readonly T[], index: number): T => {
    if (items.length === 0) throw new RangeError('Nothing to pick from')
    return items[Math.min(index, items.length - 1)] as T
  }
  return {
    next,
    between: (low, high) => low + next() * (high - low),
    whole: (low, high) => low + Math.floor(next() * (high - low + 1)),
    chance: (probability) => next() < probability,
    pick: (items) => at(items, Math.floor(next() * items.length)),
    weighted: (items) => {
      let left = next() * items.reduce((sum, [, weight]) => sum + weight, 0)
      const index = items.findIndex(([, weight]) => (left -= weight) < 0)
      return at(items, index < 0 ? items.length - 1 : index)[0]
    },
    bell: () => (next() + next() + next() + next() - 2) * 1.7,
  }
}
