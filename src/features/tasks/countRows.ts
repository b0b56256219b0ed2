import { call } from '#pybossa/client.ts'
import { listResults } from '#pybossa/endpoints/api.ts'
import { listTaskRuns, listTasks } from '#pybossa/endpoints/apiTasks.ts'

/**
 * How many rows a list has that tells no total (CONTRACT.md §3.1 "Answers"), by looking where it ends.
 * @param probe how many rows stand at an offset, at most 2
 * @param hint how many there were when somebody last counted: where it holds, one look is enough
 */
export async function countRows(probe: (offset: number) => Promise<number>, hint = 0): Promise<number> {
  let least = 0
  let most = Infinity
  let at = Math.max(0, hint - 1)
  while (least < most) {
    const found = await probe(at)
    if (found === 1) return at + 1
    if (found === 0) most = at
    else least = at + 2
    at = most === Infinity ? least * 2 + 6 : Math.floor((least + most) / 2)
  }
  return Math.min(least, most)
}

const lists = { task: listTasks, taskrun: listTaskRuns, result: listResults }

export type Counted = keyof typeof lists

/** How many tasks, answers or results of a project pass a filter, asked now: drafts are never counted by the server (CONTRACT.md Q9). */
export function countOf(
  what: Counted,
  filter: { project_id: number; state?: string; info?: string },
  about: { hint?: number | undefined; signal?: AbortSignal | undefined } = {},
): Promise<number> {
  return countRows(async (offset) => {
    const query = { ...filter, limit: 2, offset }
    return (await call(lists[what], { query }, { signal: about.signal })).length
  }, about.hint)
}
