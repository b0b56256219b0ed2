import { useQuery } from '@tanstack/react-query'
import { listProjectStats } from '#pybossa/endpoints/api.ts'
import { listTasks } from '#pybossa/endpoints/apiTasks.ts'
import type { ProjectCard } from '#pybossa/schemas/project.ts'
import { query } from '#shared/data/query.ts'
import { isFinished } from '#shared/projects/listedProject.ts'
import { isQuiet } from '#shared/projects/isQuiet.ts'

/** What a project waits for its owner to do. */
export type Need = 'presenter' | 'tasks' | 'publish' | 'done' | 'quiet'

/** A draft's counts are never right (CONTRACT.md Q9), so its tasks are asked for. Undefined until they are known. */
export function useDraftNeeds(project: ProjectCard): Need[] | undefined {
  const { data: tasks } = useQuery(query(listTasks, { query: { project_id: project.id, limit: 1 } }))
  if (!tasks) return project.info.task_presenter ? undefined : ['presenter']
  const missing: Need[] = [
    ...(project.info.task_presenter ? [] : (['presenter'] as const)),
    ...(tasks.length > 0 ? [] : (['tasks'] as const)),
  ]
  return missing.length > 0 ? missing : ['publish']
}

/** What published projects need, from the list itself. `lastAnswer` is ISO, `now` epoch ms. */
export function needsOf(project: ProjectCard, lastAnswer: string | null, now: number): Need[] {
  if (!project.info.task_presenter) return ['presenter']
  if (project.n_tasks === 0) return ['tasks']
  if (isFinished(project)) return ['done']
  return lastAnswer !== null && isQuiet(lastAnswer, now) ? ['quiet'] : []
}

/** When each of these projects was answered last (ISO), by its id: one list for all, as `project_id` takes several (CONTRACT.md §3.1). */
export function useLastAnswers(projects: readonly ProjectCard[]): Map<number, string | null> {
  const { data } = useQuery({
    ...query(listProjectStats, {
      query: { project_id: projects.map(({ id }) => id).join(','), limit: 100 },
    }),
    enabled: projects.length > 0,
  })
  return new Map(data?.map(({ project_id, last_activity }) => [project_id, last_activity]))
}
