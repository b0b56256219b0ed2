import { LIMITS } from '../protocol.ts'
import { inBothDialects, whole, type Asked } from './asked.ts'
import type { BoxTask } from './boxTypes.ts'
import { json, problem, refused, type Answered } from './replies.ts'

/** `GET /api/project/<id>/newtask`: the next tasks, written into the ledger (CONTRACT.md §3.4). */
export async function newTask({ document, query, method, ledger, services }: Asked): Promise<Answered> {
  if (document.kind !== 'presenter')
    return problem(
      403,
      method,
      'newtask',
      `A ${document.kind} page gets no tasks; link to the contribute page.`,
    )
  const offset = whole(query.get('offset'), 0, 10_000)
  const limit = whole(query.get('limit'), 1, 100)
  const tasks: BoxTask[] = []
  for (let at = 0; at < Math.max(1, limit); at++) {
    if (!ledger.hasRoom() && tasks.length > 0) break
    if (!ledger.hasRoom())
      return problem(
        429,
        method,
        'newtask',
        `${LIMITS.openTasks} tasks are unanswered; answer some before asking for more.`,
      )
    const task = await services.nextTask(offset + at)
    if (!task) break
    ledger.give(task)
    tasks.push(task)
  }
  const [first] = tasks
  if (!first) return { ...json({}), exhausted: true }
  // PYBOSSA answers one row as an object, even to limit=10.
  return json(tasks.length === 1 ? inBothDialects(first) : tasks.map(inBothDialects))
}

async function findTask({ id, document, ledger, services }: Asked): Promise<BoxTask | null> {
  const given = ledger.find(id)
  if (given) return given
  if (id !== document.startTaskId) return null
  const task = await services.task(id)
  if (task) ledger.give(task)
  return task
}

/** `GET /api/task/<id>`: a task that this box was given. */
export async function oneTask(asked: Asked): Promise<Answered> {
  const task = await findTask(asked)
  if (task) return { ...json(inBothDialects(task)), looked: task.id }
  if (asked.id === asked.document.startTaskId) return problem(404, 'GET', 'task', 'This task does not exist.')
  return problem(
    403,
    'GET',
    'task',
    `Task ${asked.id} was not given to this presenter; ask for /api/project/<id>/newtask.`,
  )
}

/** `GET /api/task?id=`: the same, as a list. */
export async function listTasks(asked: Asked): Promise<Answered> {
  const id = asked.query.get('id')
  if (!id || !/^\d{1,15}$/.test(id)) return refused('GET', '/api/task')
  const task = await findTask({ ...asked, id: Number(id) })
  return task ? { ...json([inBothDialects(task)]), looked: task.id } : json([])
}
