import { call } from '#pybossa/client.ts'
import { listResults } from '#pybossa/endpoints/api.ts'
import { listTaskRuns, listTasks } from '#pybossa/endpoints/apiTasks.ts'
import type { BoxServices } from '#presenter/host/boxTypes.ts'

const COLLECTIONS = { result: listResults, task: listTasks, taskrun: listTaskRuns }

/** What a results page reads: rows of its own project, whatever it asks for. */
export function readForBox(projectId: number): NonNullable<BoxServices['read']> {
  return (collection, filters) => {
    const { limit, offset, last_id, desc, ...columns } = filters
    const query = {
      ...columns,
      ...numbers({ limit, offset, last_id }),
      ...(desc === undefined ? {} : { desc: /^(true|1|yes)$/i.test(desc) }),
      project_id: projectId,
    }
    return call(COLLECTIONS[collection], { query })
  }
}

/** The paging words of the API are whole numbers; what is none is left out. */
function numbers(words: Record<string, string | undefined>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(words).flatMap(([name, text]) =>
      text !== undefined && /^\d{1,9}$/.test(text) ? [[name, Number(text)]] : [],
    ),
  )
}
