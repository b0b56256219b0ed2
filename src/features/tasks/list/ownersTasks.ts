import { queryOptions } from '@tanstack/react-query'
import { call } from '#pybossa/client.ts'
import { listTasks } from '#pybossa/endpoints/apiTasks.ts'
import type { TaskRow } from '#pybossa/schemas/task.ts'
import { filterOf, orderOf, PER_PAGE, type ListChoice } from './listChoice.ts'

export interface OwnersPage {
  /** With their answers and their result, so that one knows which may be deleted. */
  rows: TaskRow[]
  hasMore: boolean
}

/** One page of a project's tasks for those who manage it, from the API: it filters and sorts, which V49 cannot; among equals its order is
 * the database's. One row more tells whether there is another page. */
export const ownersTasks = (project_id: number, choice: ListChoice) =>
  queryOptions<OwnersPage>({
    queryKey: [listTasks.path, 'owner', project_id, choice],
    queryFn: async ({ signal }) => {
      const query = {
        project_id,
        ...filterOf(choice),
        ...orderOf(choice),
        related: true,
        limit: PER_PAGE + 1,
        offset: (choice.page - 1) * PER_PAGE,
      }
      const rows = await call(listTasks, { query }, { signal })
      return { rows: rows.slice(0, PER_PAGE), hasMore: rows.length > PER_PAGE }
    },
  })
