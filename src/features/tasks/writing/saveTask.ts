import { createTask, listTasks, updateTask } from '#pybossa/endpoints/apiTasks.ts'
import { call } from '#pybossa/client.ts'
import type { TaskChange } from '#pybossa/schemas/task.ts'
import { callSignedIn } from '#shared/session/callSignedIn.ts'
import { setPriorities } from '../setPriorities.ts'
import { isSameJson } from './taskFields.ts'

/** What can be said of a task; all else is the server's (CONTRACT.md §3.2 "reserved"). */
export interface TaskValues {
  info: unknown
  n_answers: number
  priority_0: number
}

/**
 * Changes what differs, and nothing else: a PUT on a finished task opens it again (Q26), so the priority alone goes by the form that does
 * not. Rejects with what went wrong; `before` of the next try is what was saved until then.
 */
export async function saveTask(
  task: { id: number; short_name: string },
  before: TaskValues,
  after: TaskValues,
  onSaved: (now: TaskValues) => void,
): Promise<void> {
  const change: TaskChange = {
    ...(isSameJson(before.info, after.info) ? {} : { info: after.info }),
    ...(before.n_answers === after.n_answers ? {} : { n_answers: after.n_answers }),
  }
  if (Object.keys(change).length > 0) {
    await callSignedIn(updateTask, { params: { id: task.id }, body: change })
    onSaved({ ...after, priority_0: before.priority_0 })
  }
  if (before.priority_0 !== after.priority_0) {
    await setPriorities(task.short_name, [task.id], after.priority_0)
    onSaved(after)
  }
}

/**
 * Adds a task. Where the reply of a first try was lost, it is looked whether that arrived, so that trying again makes no second one.
 * @param lastKnown the highest id of the project's tasks before the first try
 * @returns the id of the task
 */
export async function addTask(
  project_id: number,
  values: TaskValues,
  { isRetry, lastKnown }: { isRetry: boolean; lastKnown: number },
): Promise<number> {
  if (isRetry) {
    const query = { project_id, orderby: 'id', last_id: lastKnown, limit: 100 }
    const since = await call(listTasks, { query })
    const same = since.find(({ info }) => isSameJson(info, values.info))
    if (same) return same.id
  }
  return (await callSignedIn(createTask, { body: { project_id, ...values } })).id
}
