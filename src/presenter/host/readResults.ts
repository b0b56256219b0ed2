import { whole, type Asked } from './asked.ts'
import type { ReadCollection } from './boxTypes.ts'
import { json, problem, type Answered } from './replies.ts'

/** What a results page may read, and which columns of it: nothing that says who a person is or where he sat. */
const COLUMNS = {
  result: ['id', 'created', 'project_id', 'task_id', 'task_run_ids', 'last_version', 'info'],
  task: ['id', 'created', 'project_id', 'state', 'n_answers', 'quorum', 'calibration', 'priority_0', 'info'],
  taskrun: ['id', 'created', 'finish_time', 'project_id', 'task_id', 'calibration', 'timeout', 'info'],
} satisfies Record<ReadCollection, string[]>

/** Filters that a page may set; which project it is about, and who asks, are not among them. */
const FILTERS =
  /^(limit|offset|last_id|orderby|desc|id|task_id|state|info|fulltextsearch|created|finish_time|last_version|n_answers|priority_0)$/
const IGNORED = /^(project_id|app_id|project_short_name|all|api_key|related|stats|full|_)$/
const MOST = 100

/**
 * `GET /api/result|task|taskrun[/<id>]` for a results page: rows of its own project, without people (CONTRACT.md §3.2).
 * @throws what the service throws, which the box sees as a broken network
 */
export async function readResults(asked: Asked, collection: ReadCollection): Promise<Answered> {
  const { query, services, document, id } = asked
  const no = (status: number, text: string) => problem(status, 'GET', collection, text)
  if (!services.read) return no(403, 'This page reads no results.')
  const filters: Record<string, string> = {}
  for (const [name, value] of query) {
    if (FILTERS.test(name)) filters[name] = value
    else if (!IGNORED.test(name)) return no(415, `${name} is no filter that a results page may use.`)
  }
  if (isTelling(filters, collection)) return no(415, 'A results page does not sort or search by people.')
  if (!Number.isNaN(id)) filters['id'] = String(id)
  const limit = String(whole(query.get('limit'), 20, MOST))
  const rows = await services.read(collection, { ...filters, limit })
  const own = rows.filter((row) => row['project_id'] === document.project.id)
  const shown = own.map((row) => withoutPeople(row, collection))
  if (Number.isNaN(id)) return json(shown)
  return shown[0] ? json(shown[0]) : no(404, `There is no ${collection} ${id} in this project.`)
}

/** Whether rows, sorted or chosen like this, would tell what {@link COLUMNS} and {@link withoutFolder} keep back. */
function isTelling({ orderby, info = '' }: Record<string, string>, collection: ReadCollection): boolean {
  if (orderby !== undefined && !COLUMNS[collection].includes(orderby)) return true
  return collection !== 'task' && /container/.test(info.includes('::') ? info : unescaped(info))
}

/** JSON has more than one spelling for a name. */
function unescaped(info: string): string {
  try {
    return JSON.stringify(JSON.parse(info))
  } catch {
    return info
  }
}

function withoutPeople(row: Record<string, unknown>, collection: ReadCollection): object {
  const shown: Record<string, unknown> = {}
  for (const column of COLUMNS[collection]) if (column in row) shown[column] = row[column]
  // An answer with a file, and a result made of it, name the folder of whoever sent it.
  if (collection !== 'task') shown['info'] = withoutFolder(row['info'])
  return collection === 'result' ? shown : { ...shown, app_id: row['project_id'] }
}

function withoutFolder(info: unknown): unknown {
  if (typeof info !== 'object' || info === null || Array.isArray(info)) return info
  const { container, ...rest } = info as Record<string, unknown>
  return typeof container === 'string' && !/^(user_\d+|anonymous)$/.test(container)
    ? { container, ...rest }
    : rest
}
