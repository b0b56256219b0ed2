import { call } from '#pybossa/client.ts'
import { getTask, listTaskRuns } from '#pybossa/endpoints/apiTasks.ts'
import { stampTask } from '#pybossa/endpoints/contributing.ts'
import { isPybossaError } from '#pybossa/errors.ts'
import type { Project } from '#pybossa/schemas/project.ts'
import type { Task } from '#pybossa/schemas/task.ts'
import type { ObstacleKind } from './halts/Obstacle.tsx'
import { personKey } from './outbox/answer.ts'
import { siteOutbox } from './outbox/siteOutbox.ts'
import type { Person } from './useContribution.ts'

/** A task that was asked for by its address, or why it cannot be shown. */
export type LinkedTask = { kind: 'task'; task: Task } | { kind: 'obstacle'; why: ObstacleKind }

const obstacle = (why: ObstacleKind): LinkedTask => ({ kind: 'obstacle', why })

/**
 * Asks for one task of a project so that this person may answer it (CONTRACT.md §2.4 V52: its page has to be asked
 * for first). Rejects with `PybossaError('passwordNeeded')`, which has a page of its own; all else has words here.
 */
export async function loadLinkedTask(
  project: Project,
  taskId: number,
  person: Person | null,
): Promise<LinkedTask> {
  if (!Number.isSafeInteger(taskId)) return obstacle('taskGone')
  // Only the scheduler itself gives locks, so an answer to a picked task would be refused.
  if (project.info.sched === 'locked') return obstacle('handedOutOnly')
  const key = personKey(person)
  await siteOutbox().whenRead()
  const { answers } = siteOutbox().getSnapshot()
  if (
    answers.some((answer) => answer.taskId === taskId && answer.person === key && answer.state !== 'refused')
  )
    return obstacle('alreadyAnswered')
  try {
    const [page, task, runs] = await Promise.all([
      call(stampTask, { params: { short_name: project.short_name, id: taskId } }),
      call(getTask, { params: { id: taskId } }),
      person
        ? call(listTaskRuns, { query: { project_id: project.id, task_id: taskId, user_id: person.id } })
        : [],
    ])
    if (page.template.includes('wrong') || task.project_id !== project.id) return obstacle('wrongTask')
    return runs.length > 0 ? obstacle('alreadyAnswered') : { kind: 'task', task }
  } catch (error) {
    if (isPybossaError(error, 'notFound')) return obstacle('taskGone')
    if (isPybossaError(error, 'signInNeeded', 'forbidden')) return obstacle('visitorsRefused')
    if (isPybossaError(error, 'network')) return obstacle('offline')
    if (isPybossaError(error, 'server', 'rateLimited')) return obstacle('serverFails')
    throw error
  }
}
