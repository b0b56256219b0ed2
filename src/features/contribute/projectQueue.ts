import { call } from '#pybossa/client.ts'
import { getNewTask } from '#pybossa/endpoints/contributing.ts'
import type { Project } from '#pybossa/schemas/project.ts'
import type { Answer, PersonKey } from './outbox/answer.ts'
import { siteOutbox } from './outbox/siteOutbox.ts'
import { createTaskQueue, type TaskQueue } from './taskQueue.ts'

/** The tasks of one project for one person, from the site's own PYBOSSA and beside its outbox. */
export function projectQueue(project: Project, person: PersonKey): TaskQueue {
  const outbox = siteOutbox()
  const isOfThis = (answer: Answer) =>
    answer.projectId === project.id && answer.person === person && answer.state !== 'refused'
  return createTaskQueue(
    {
      async request(query) {
        // What waits in the outbox is offered again: it has to be known before the reply is looked at.
        const [reply] = await Promise.all([
          call(getNewTask, { params: { id: project.id }, query }),
          outbox.whenRead(),
        ])
        return reply
      },
      inOutbox: () =>
        new Set(
          outbox
            .getSnapshot()
            .answers.filter(isOfThis)
            .map((answer) => answer.taskId),
        ),
      onOutbox: outbox.subscribe,
      isOnline: () => navigator.onLine,
      onOnline(listener) {
        addEventListener('online', listener)
        return () => removeEventListener('online', listener)
      },
      now: Date.now,
      after(ms, act) {
        const timer = setTimeout(act, ms)
        return () => clearTimeout(timer)
      },
    },
    { sched: project.info.sched ?? null },
  )
}
