import { inBothDialects, type Asked } from './asked.ts'
import { json, problem, refused, type Answered } from './replies.ts'

/**
 * `/api/favorites`, for tasks of this project alone: reading which ones the reader marked, and, as the reader clicks, marking a task
 * that this box was given.
 */
export async function favourites(asked: Asked): Promise<Answered> {
  const { method, services, document, ledger, body, id } = asked
  const no = (status: number, text: string) => problem(status, method, 'favorites', text)
  const { favourites: desk } = services
  if (!desk || document.kind !== 'presenter') return no(401, 'Only people with an account have favourites.')
  if (method === 'GET') {
    const tasks = await desk.list()
    return json(tasks.filter((task) => task.project_id === document.project.id).map(inBothDialects))
  }
  const isPost = method === 'POST' && Number.isNaN(id)
  if (!isPost && !(method === 'DELETE' && id > 0)) return refused(method, asked.path)
  const taskId = isPost ? taskIn(body) : id
  const task = taskId === null ? undefined : ledger.find(taskId)
  if (taskId === null) return no(415, 'The body is {"task_id": <number>} and nothing else.')
  if (!task) return no(403, `Task ${taskId} was not given to this presenter.`)
  if (!asked.isReaderActing()) return no(403, 'Favourites change only as the reader clicks or types.')
  if (!asked.mayMark()) return no(429, 'One click changes one favourite.')
  await desk.mark(taskId, isPost)
  return json(inBothDialects(task))
}

function taskIn(body: string | null): number | null {
  try {
    const { task_id: id, ...rest } = JSON.parse(body ?? '') as { task_id?: unknown }
    return Number.isSafeInteger(id) && Object.keys(rest).length === 0 ? (id as number) : null
  } catch {
    return null
  }
}
