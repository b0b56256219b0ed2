import type { Store } from './store.ts'
import type { TaskRunRow } from './tables.ts'

/**
 * What follows a saved answer: with enough of them the task is completed and gets a result; a later answer makes a new
 * version of that result (pybossa/model/event_listeners.py, CONTRACT.md §3.4 "After POST"). True where a result was written.
 */
export function afterAnswer(store: Store, run: TaskRunRow): boolean {
  const task = store.get('task', run.task_id)
  const isCompleted =
    task !== undefined && store.count('task_run', 'WHERE task_id = ?', task.id) >= task.n_answers
  if (isCompleted) completeTask(store, task.id)
  return isCompleted
}

/** Marks a task completed and writes the result that lists all its answers. */
export function completeTask(store: Store, taskId: number): void {
  const task = store.update('task', taskId, { state: 'completed' })
  const runs = store.query<{ id: number; finish_time: string }>(
    'SELECT id, finish_time FROM task_run WHERE task_id = ? ORDER BY id',
    taskId,
  )
  store.run('UPDATE result SET last_version = 0 WHERE task_id = ?', taskId)
  store.insert('result', {
    created: runs.at(-1)?.finish_time ?? task.created,
    project_id: task.project_id,
    task_id: taskId,
    task_run_ids: runs.map((run) => run.id),
    last_version: true,
    info: null,
  })
}

/** Sets the states of a project's tasks right after their redundancy changed (pybossa/repositories/task_repository.py). */
export function refreshStates(store: Store, projectId: number): void {
  for (const task of store.all('task', { project_id: projectId })) {
    const isDone = store.count('task_run', 'WHERE task_id = ?', task.id) >= task.n_answers
    if (isDone && task.state !== 'completed') completeTask(store, task.id)
    if (!isDone && task.state === 'completed') store.update('task', task.id, { state: 'ongoing' })
  }
}
