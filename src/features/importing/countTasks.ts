import { queryOptions } from '@tanstack/react-query'
import { call, type CallOptions } from '#pybossa/client.ts'
import { listTasks } from '#pybossa/endpoints/apiTasks.ts'
import { getUserProgress } from '#pybossa/endpoints/contributing.ts'

/**
 * How many there are, by asking whether there is one at a place: from a first guess outwards in growing steps, then in halves.
 * @param guess may be wrong, and 0
 */
export async function countBy(guess: number, hasAt: (index: number) => Promise<boolean>): Promise<number> {
  let low = -1
  let high = guess
  if (await hasAt(guess)) {
    low = guess
    let step = 64
    while (await hasAt(low + step)) {
      low += step
      step *= 2
    }
    high = low + step
  } else if (guess > 0 && (await hasAt(guess - 1))) low = guess - 1
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (await hasAt(middle)) low = middle
    else high = middle
  }
  return low + 1
}

/** How many tasks a project has now. All numbers that PYBOSSA offers may be minutes old (CONTRACT.md Q9): the list of tasks is not. */
async function countTasks(project_id: number, options: CallOptions): Promise<number> {
  const { total } = await call(getUserProgress, { params: { id: project_id } }, options)
  return countBy(total, async (offset) => {
    const found = await call(listTasks, { query: { project_id, limit: 1, offset } }, options)
    return found.length > 0
  })
}

/** The number of a project's tasks, as {@link countTasks} finds it. */
export const taskCount = (project_id: number) =>
  queryOptions({
    queryKey: ['count of tasks', project_id],
    queryFn: ({ signal }) => countTasks(project_id, { signal }),
    staleTime: 0,
  })
