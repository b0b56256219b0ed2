import { queryOptions } from '@tanstack/react-query'
import { call } from '#pybossa/client.ts'
import { listTasks } from '#pybossa/endpoints/apiTasks.ts'
import { PybossaError } from '#pybossa/errors.ts'
import type { TaskRow } from '#pybossa/schemas/task.ts'
import { ownedProjectQuery } from '#shared/workshop/ownedProject.ts'

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

/** The same by the project's short name, for a page that needs it before it shows; kept as it was while one changes it. */
export const taskToChange = (short_name: string, id: number) =>
  queryOptions<TaskRow>({
    queryKey: [listTasks.path, 'owner', short_name, 'change', id],
    queryFn: async ({ client }) => {
      const { project } = await client.ensureQueryData(ownedProjectQuery(short_name))
      return client.fetchQuery({ ...ownersTask(project.id, id), staleTime: 0 })
    },
    staleTime: Infinity,
    gcTime: 1_000,
  })
