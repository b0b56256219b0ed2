const WIDEST = 100

/** Rows after an id, at most `limit` of them, in the order of their ids. */
type After = (id: number, limit: number) => Promise<{ id: number }[]>

/** The task after this one; undefined where it is the last. */
export const nextId = async (id: number, after: After): Promise<number | undefined> =>
  (await after(id, 1))[0]?.id

/**
 * The task before this one; undefined where it is the first. Lists go forward only when they page by id (CONTRACT.md §3.1
 * "last_id"), so one begins ever further before it; in a project that was imported at once the first look finds it.
 */
export async function previousId(id: number, after: After): Promise<number | undefined> {
  for (let back = 1; ; back *= WIDEST) {
    const from = Math.max(0, id - 1 - back)
    const found = await lastBefore(id, from, back === 1 ? 1 : WIDEST, after)
    if (found !== undefined || from === 0) return found
  }
}

async function lastBefore(
  id: number,
  from: number,
  limit: number,
  after: After,
): Promise<number | undefined> {
  let last: number | undefined
  let at = from
  for (;;) {
    const rows = await after(at, limit)
    const before = rows.filter((row) => row.id < id)
    last = before.at(-1)?.id ?? last
    if (before.length < rows.length || rows.length < limit || last === undefined || last === id - 1)
      return last
    at = last
  }
}
