import { useQuery } from '@tanstack/react-query'
import { listTasks } from '#pybossa/endpoints/apiTasks.ts'
import type { ProjectCard } from '#pybossa/schemas/project.ts'
import { query } from '#shared/data/query.ts'

/** Whether a draft has any task; what its list says of it is never right (CONTRACT.md Q9). */
export const anyTaskOf = (project_id: number) => query(listTasks, { query: { project_id, limit: 1 } })

/** What a draft still needs before it can be published; `hasTasks` is undefined until the server has said. */
export function useDraftNeeds({ id, info }: ProjectCard) {
  const { data: tasks, isError } = useQuery(anyTaskOf(id))
  const hasTasks = tasks && tasks.length > 0
  return {
    hasPresenter: info.task_presenter,
    hasTasks,
    isUnknown: isError,
    isReady: info.task_presenter && hasTasks === true,
  }
}
