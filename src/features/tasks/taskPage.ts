import { queryOptions, type QueryClient } from '@tanstack/react-query'
import { call } from '#pybossa/client.ts'
import { isPybossaError } from '#pybossa/errors.ts'
import { getUserProgress } from '#pybossa/endpoints/contributing.ts'
import { getProjectTasks } from '#pybossa/endpoints/projects.ts'
import { browseTasks, browseTasksPage } from '#pybossa/endpoints/tasks.ts'
import type { Project } from '#pybossa/schemas/project.ts'
import type { BrowsedTask } from '#pybossa/schemas/task.ts'
import { query } from '#shared/data/query.ts'

/** A page of a project's task list, or why there is none. */
export interface TaskPage {
  project: Project
  /** `kept`: the owner does not give out the project's data. `pastEnd`: the list is shorter. */
  state: 'shown' | 'kept' | 'pastEnd'
  tasks: BrowsedTask[]
  page: number
  /** As far as is known now: the server's own total is an hour old (CONTRACT.md Q9). */
  pages: number
  total: number
}

const PER_PAGE = 10

/**
 * One page of a project's tasks (CONTRACT.md V49-50). Tasks may have been added or deleted since the server counted: a short page is
 * the last one whatever the total says, a full one may have another behind it. A refusal is told from a closed project by asking
 * for the project itself, whose PybossaError goes on to the caller.
 */
export function taskPage(short_name: string, page = 1) {
  return queryOptions<TaskPage>({
    queryKey: [browseTasksPage.path, { params: { short_name, page } }, 'whatever the total'],
    queryFn: async ({ client, signal }) => {
      try {
        const [reply, counted] = await Promise.all([
          page > 1
            ? call(browseTasksPage, { params: { short_name, page } }, { signal })
            : call(browseTasks, { params: { short_name } }, { signal }),
          countOf(short_name, client),
        ])
        const { tasks, project, pagination } = reply
        const size = pagination.per_page || PER_PAGE
        const before = (page - 1) * size
        const isLast = tasks.length < size
        const total = isLast
          ? before + tasks.length
          : Math.max(counted ?? pagination.total, before + tasks.length)
        return {
          project,
          state: 'shown',
          tasks,
          page,
          total,
          pages: isLast ? page : Math.max(page, Math.ceil(total / size)),
        }
      } catch (error) {
        const isKept = isPybossaError(error, 'forbidden', 'signInNeeded')
        if (!isKept && !(page > 1 && isPybossaError(error, 'notFound'))) throw error
        const { project, n_tasks } = await client.fetchQuery(
          query(getProjectTasks, { params: { short_name } }),
        )
        const total = isKept ? n_tasks : ((await countOf(short_name, client)) ?? n_tasks)
        const pages = Math.max(1, Math.ceil(total / PER_PAGE))
        return { project, state: isKept ? 'kept' : 'pastEnd', tasks: [], page, total, pages }
      }
    },
  })
}

/** Tasks there are, by a count that is fresher than the page's own; undefined where the server does not tell. */
async function countOf(short_name: string, client: QueryClient): Promise<number | undefined> {
  try {
    const progress = query(getUserProgress, { params: { id: short_name }, query: {} })
    return (await client.fetchQuery(progress)).total
  } catch {
    return undefined
  }
}
