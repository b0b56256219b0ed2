import { moved } from '../moved.ts'

interface Ranked {
  id: number
  priority: number | null
}

/**
 * The priorities to save so that an entry gets another place, the highest first: one between its new neighbours where there is room,
 * else a new number for each entry that has not the right one.
 * @param list in the order it is shown now
 */
export function prioritiesFor(
  list: readonly Ranked[],
  from: number,
  to: number,
): { id: number; priority: number }[] {
  const next = moved(list, from, to)
  const own = next[to]
  if (!own) return []
  const above = to > 0 ? (next[to - 1]?.priority ?? 0) : undefined
  const below = to < next.length - 1 ? (next[to + 1]?.priority ?? 0) : undefined
  const between =
    above === undefined
      ? (below ?? 0) + 1
      : below === undefined
        ? above - 1
        : above > below
          ? (above + below) / 2
          : undefined
  const isRoom =
    between !== undefined &&
    (above === undefined || between < above) &&
    (below === undefined || between > below)
  if (isRoom) return [{ id: own.id, priority: between }]
  return next
    .map(({ id, priority }, place) => ({ id, priority: next.length - place, before: priority }))
    .filter(({ priority, before }) => priority !== before)
    .map(({ id, priority }) => ({ id, priority }))
}
