import { queryOptions } from '@tanstack/react-query'
import { call } from '#pybossa/client.ts'
import { listTasks } from '#pybossa/endpoints/apiTasks.ts'
import { PybossaError } from '#pybossa/errors.ts'
import type { TaskRow } from '#pybossa/schemas/task.ts'

/** One task of a project with its answers and its result; `notFound` where it is none of this project's. */
export const ownersTask = (project_id: number, id: number) =>
  queryOptions<TaskRow>({
    queryKey: [listTasks.path, 'owner', project_id, 'one', id],
    queryFn: async ({ signal }) => {
      const query = { project_id, id, related: true, limit: 1 }
      const [task] = await call(listTasks, { query }, { signal })
      if (!task) throw new PybossaError('notFound', { endpoint: 'GET /api/task', status: 404 })
      return task
    },
  })
