import type { Asked, Office } from './asked.ts'
import type { BoxDocument, ReadCollection } from './boxTypes.ts'
import { listTasks, newTask, oneTask } from './giveTasks.ts'
import { json, refused, type Answered } from './replies.ts'
import { saveTaskRun } from './saveTaskRun.ts'

type Act = (asked: Asked) => Answered | Promise<Answered>

const KEPT_IN_INFO = ['container', 'thumbnail', 'thumbnail_url', 'sched']
const PROJECT = '/api/(?:project|app)'

// What few boxes ask for is fetched when one does.
const favourites: Act = async (asked) => (await import('./favourites.ts')).favourites(asked)
const read = (collection: ReadCollection): Act => {
  return async (asked) => (await import('./readResults.ts')).readResults(asked, collection)
}

/** What only a results page may ask: to read its own project's results, and nothing else. */
const FOR_RESULTS: [method: string, path: RegExp, act: Act][] = [
  ['GET', /^\/api\/result(?:\/(\d{1,15}))?$/, read('result')],
  ['GET', /^\/api\/task(?:\/(\d{1,15}))?$/, read('task')],
  ['GET', /^\/api\/taskrun(?:\/(\d{1,15}))?$/, read('taskrun')],
]

/** The short list of what passes the wall, by method and path; everything else is refused. */
const WHITELIST: [method: string, path: RegExp, act: Act][] = [
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
  ['GET', /^\/api\/favorites$/, favourites],
  ['POST', /^\/api\/favorites$/, favourites],
  ['DELETE', /^\/api\/favorites\/(\d{1,15})$/, favourites],
]

/**
 * Answers a request that came out of a box, the way PYBOSSA would, from what this box may see (CONTRACT.md §3.4).
 * Whatever project or short name the address carries, it is about the box's own project.
 * @returns what to reply; rejects when a service does, which the box sees as a broken network
 */
export async function answerRequest(
  request: {
    method: string
    url: string
    body: string | null
    file?: { name: string; blob: Blob } | undefined
  },
  office: Office,
): Promise<Answered> {
  const method = request.method.toUpperCase()
  const address = `http://site.invalid${request.url}`
  if (!request.url.startsWith('/') || !URL.canParse(address)) return refused(method, request.url)
  const { pathname, searchParams } = new URL(address)
  const path = pathname.replace(/\/{2,}/g, '/').replace(/(.)\/$/, '$1')
  const list = office.document.kind === 'results' ? [...FOR_RESULTS, ...WHITELIST] : WHITELIST
  for (const [allowed, pattern, act] of list) {
    const match = pattern.exec(path)
    if (!match || allowed !== method) continue
    const { body, file } = request
    return act({ ...office, method, path, query: searchParams, body, file, id: Number(match[1]) })
  }
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
