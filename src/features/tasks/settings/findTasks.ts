import { call } from '#pybossa/client.ts'
import { listTasks } from '#pybossa/endpoints/apiTasks.ts'
import { filterOf } from '../list/listChoice.ts'
import { findAll, findNumbers, type NumberRange } from './taskNumbers.ts'

/** Tasks as somebody names them: by their numbers, or by what a field holds. */
export type TaskChoice =
  { by: 'numbers'; ranges: NumberRange[] } | { by: 'field'; field: string; value: string }

export interface FoundTasks {
  ids: number[]
  missing: NumberRange[]
}

/** Looks up which tasks are meant. `onFound` hears how many there are so far; an aborted `signal` rejects. */
export async function findTasks(
  project_id: number,
  choice: TaskChoice,
  onFound: (found: number) => void,
  signal: AbortSignal,
): Promise<FoundTasks> {
  const after = (filter: Record<string, string>) => (last_id: number) =>
    call(listTasks, { query: { project_id, ...filter, orderby: 'id', last_id, limit: 100 } }, { signal })
  if (choice.by === 'numbers') return findNumbers(choice.ranges, after({}), onFound)
  const filter = filterOf({ state: 'all', field: choice.field, value: choice.value })
  return { ids: await findAll(after(filter), onFound), missing: [] }
}
