/** Numbers of tasks from one to another, both included. */
export interface NumberRange {
  from: number
  to: number
}

const PART = /^(\d{1,9})(?:\s*[-–]\s*(\d{1,9}))?$/

/**
 * Reads `12-40, 55` as people type or paste it: parted by commas, semicolons, blanks or lines, in any order. Sorted, without overlaps.
 * @returns the ranges, or the part that is no number
 */
export function readNumbers(text: string): { ranges: NumberRange[] } | { wrong: string } {
  const parts = text
    // A range may have blanks in it.
    .replaceAll(/\s*[-–]\s*/g, '-')
    .split(/[\s,;]+/)
    .filter(Boolean)
  const ranges: NumberRange[] = []
  for (const part of parts) {
    const found = PART.exec(part)
    if (!found) return { wrong: part }
    const [one, other] = [Number(found[1]), Number(found[2] ?? found[1])]
    ranges.push({ from: Math.min(one, other), to: Math.max(one, other) })
  }
  return { ranges: merged(ranges) }
}

function merged(ranges: NumberRange[]): NumberRange[] {
  const result: NumberRange[] = []
  for (const range of ranges.toSorted((one, other) => one.from - other.from)) {
    const last = result.at(-1)
    if (last && range.from <= last.to) last.to = Math.max(last.to, range.to)
    else result.push({ ...range })
  }
  return result
}

/** A page of the project's tasks after an id, in the order of their ids. */
type After = (last_id: number) => Promise<{ id: number }[]>

const PAGE = 100

/**
 * Which of these numbers are tasks of the project: PYBOSSA's form changes those and says nothing of the others (CONTRACT.md V74). Ids run
 * through the whole site, so that gaps within a range are nothing to speak of, a single number or a whole range that is missing is.
 * @param after asks for at most 100 rows
 * @param onFound hears how many there are so far
 */
export async function findNumbers(
  ranges: readonly NumberRange[],
  after: After,
  onFound?: (found: number) => void,
): Promise<{ ids: number[]; missing: NumberRange[] }> {
  const ids: number[] = []
  const missing: NumberRange[] = []
  // One page may answer for several ranges.
  let page: { id: number }[] = []
  let covered = { from: 0, to: 0 }
  for (const { from, to } of ranges) {
    const before = ids.length
    let at = from
    while (at <= to) {
      if (at < covered.from || at > covered.to) {
        page = await after(at - 1)
        covered = { from: at, to: page.length < PAGE ? Infinity : (page.at(-1)?.id ?? Infinity) }
      }
      const end = Math.min(to, covered.to)
      for (const { id } of page) if (id >= at && id <= end) ids.push(id)
      onFound?.(ids.length)
      at = end + 1
    }
    if (ids.length === before) missing.push({ from, to })
  }
  return { ids, missing }
}

/** All tasks that a list holds, page after page. */
export async function findAll(after: After, onFound?: (found: number) => void): Promise<number[]> {
  const ids: number[] = []
  for (;;) {
    const page = await after(ids.at(-1) ?? 0)
    ids.push(...page.map(({ id }) => id))
    onFound?.(ids.length)
    if (page.length < PAGE) return ids
  }
}

export const rangeText = ({ from, to }: NumberRange) => (from === to ? String(from) : `${from}–${to}`)
