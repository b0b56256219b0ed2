import type { BoxDocument, BoxServices, BoxTask } from './boxTypes.ts'
import { LIMITS } from '../protocol.ts'
import type { Ledger } from './ledger.ts'
import { readAnswer } from './readAnswer.ts'

/** What the box gets back: an HTTP status, JSON text and, for a refusal, what the presenter should do instead. */
export interface Answered {
  status: number
  body: string
  note?: string
  /** The task that the presenter looked at by its id. */
  looked?: number
  /** No task was left to give. */
  exhausted?: boolean
}

export interface Office {
  document: BoxDocument
  services: BoxServices
  ledger: Ledger
  /** Counts what an answer takes on the reader's device; false when it is too much. */
  mayKeep: (size: number) => boolean
}
interface Asked extends Office {
  method: string
  query: URLSearchParams
  body: string | null
  id: number
}

const KEPT_IN_INFO = ['container', 'thumbnail', 'thumbnail_url', 'sched']
const PROJECT = '/api/(?:project|app)'

/** The short list of what passes the wall, by method and path; everything else is refused. */
const WHITELIST: [method: string, path: RegExp, act: (asked: Asked) => Answered | Promise<Answered>][] = [
  ['GET', new RegExp(`^${PROJECT}$`), ({ document }) => json([reducedProject(document)])],
  ['GET', new RegExp(`^${PROJECT}/[^/]+$`), ({ document }) => json(reducedProject(document))],
  ['GET', new RegExp(`^${PROJECT}/[^/]*/newtask$`), newTask],
  [
    'GET',
    new RegExp(`^${PROJECT}/[^/]*/userprogress$`),
    async ({ services }) => json(await services.progress()),
  ],
  ['GET', /^\/api\/task\/(\d{1,15})$/, oneTask],
  ['GET', /^\/api\/task$/, listTasks],
  ['POST', /^\/api\/taskrun$/, saveTaskRun],
]

/**
 * Answers a request that came out of a box, the way PYBOSSA would, from what this box may see (CONTRACT.md §3.4).
 * Whatever project or short name the address carries, it is about the box's own project.
 * @returns what to reply; rejects when a service does, which the box sees as a broken network
 */
export async function answerRequest(
  request: { method: string; url: string; body: string | null },
  office: Office,
): Promise<Answered> {
  const method = request.method.toUpperCase()
  const address = `http://site.invalid${request.url}`
  if (!request.url.startsWith('/') || !URL.canParse(address)) return refused(method, request.url)
  const { pathname, searchParams } = new URL(address)
  const path = pathname.replace(/\/{2,}/g, '/').replace(/(.)\/$/, '$1')
  for (const [allowed, pattern, act] of WHITELIST) {
    const match = pattern.exec(path)
    if (match && allowed === method)
      return act({ ...office, method, query: searchParams, body: request.body, id: Number(match[1]) })
  }
  if (/^\/api\/favorites(\/|$)/.test(path))
    return problem(401, method, 'favorites', 'Favourites belong to the page around the presenter.')
  return refused(method, path)
}

/** The project without its presenter, secrets and owner. */
function reducedProject({ project }: BoxDocument): object {
  const { id, name, short_name, description } = project
  const info = Object.fromEntries(
    Object.entries(project.info ?? {}).filter(([key]) => KEPT_IN_INFO.includes(key)),
  )
  return { id, name, short_name, description, info }
}

async function newTask({ document, query, method, ledger, services }: Asked): Promise<Answered> {
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

async function oneTask(asked: Asked): Promise<Answered> {
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

async function listTasks(asked: Asked): Promise<Answered> {
  const id = asked.query.get('id')
  if (!id || !/^\d{1,15}$/.test(id)) return refused('GET', '/api/task')
  const task = await findTask({ ...asked, id: Number(id) })
  return task ? { ...json([inBothDialects(task)]), looked: task.id } : json([])
}

async function saveTaskRun({ document, method, body, ledger, services, mayKeep }: Asked): Promise<Answered> {
  if (document.kind !== 'presenter')
    return problem(403, method, 'taskrun', `A ${document.kind} page saves no answers.`)
  const answer = body === null ? null : readAnswer(body)
  if (!answer)
    return problem(415, method, 'taskrun', 'An answer is a JSON object with project_id, task_id and info.')
  const { taskId, projectId, info } = answer
  if (projectId !== null && projectId !== document.project.id)
    return problem(403, method, 'taskrun', 'Invalid project_id')
  const standing = ledger.standing(taskId)
  if (standing === 'unknown') return problem(403, method, 'taskrun', 'You must request a task first!')
  if (standing !== 'open')
    return problem(
      403,
      method,
      'taskrun',
      `Task ${taskId} has its answer already; saveTask is called once per task.`,
    )
  if (!mayKeep(body?.length ?? 0))
    return problem(
      429,
      method,
      'taskrun',
      'These answers are too large to come so fast; try again in a minute.',
    )
  ledger.begin(taskId)
  let kept = false
  try {
    const run = await services.saveAnswer({ taskId, info })
    kept = true
    return json({ ...run, app_id: run.project_id })
  } finally {
    ledger.settle(taskId, kept)
  }
}

/** Presenters before PYBOSSA 1.0 read `app_id`. */
function inBothDialects(task: BoxTask): object {
  return { ...task, app_id: task.project_id }
}

function whole(text: string | null, otherwise: number, most: number): number {
  return text !== null && /^\d+$/.test(text) ? Math.min(Number(text), most) : otherwise
}

function json(value: unknown): Answered {
  return { status: 200, body: JSON.stringify(value) }
}

function refused(method: string, path: string): Answered {
  return problem(
    403,
    method,
    path.split('/')[2] ?? '',
    `${method} ${path} is closed to presenters. Open are: the own project, its newtask and userprogress, tasks it was given, and POST /api/taskrun.`,
  )
}

const CLASSES: Record<number, string> = {
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'NotFound',
  415: 'TypeError',
  429: 'TooManyRequests',
}

/** A failure in the API's own dialect (CONTRACT.md §3.1, error body). */
function problem(status: number, action: string, target: string, text: string): Answered {
  const body = {
    action,
    status: 'failed',
    status_code: status,
    target,
    exception_cls: CLASSES[status] ?? 'Error',
    exception_msg: text,
  }
  return { status, body: JSON.stringify(body), note: text }
}
