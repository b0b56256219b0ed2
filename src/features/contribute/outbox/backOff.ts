const FIRST_MS = 2_000
const LONGEST_MS = 5 * 60_000

/** How long to wait after the n-th failure in a row (1, 2, …): doubling from 2 s to 5 min, half of it by chance, so that many devices do not come back at once. */
export function backOff(failures: number, random: () => number): number {
  const full = Math.min(LONGEST_MS, FIRST_MS * 2 ** (failures - 1))
  return full / 2 + (full / 2) * random()
}
