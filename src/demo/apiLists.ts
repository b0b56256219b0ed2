import type { SQLInputValue } from 'node:sqlite'
import type { AnyRow, ApiResource } from './apiResources.ts'
import { ApiProblem } from './problems.ts'
import { isBy } from './schedulers.ts'
import { columnsOf, type Kind } from './tables.ts'
import type { Visit } from './visit.ts'

const notColumns = new Set(
  'limit offset api_key last_id all fulltextsearch desc orderby related participated full stats'.split(' '),
)

interface Clause {
  sql: string
  values: SQLInputValue[]
}

/** The rows a list of `/api` is made of, before the rights of single rows (CONTRACT.md §3.1, pybossa/api/api_base.py). */
export function listRows(visit: Visit, resource: ApiResource): AnyRow[] {
  const clauses = [
    ...filters(visit, resource),
    ...ownerContext(visit, resource),
    ...participation(visit, resource),
  ]
  if (resource.path === 'result' && visit.query('last_version') === undefined)
    clauses.push({ sql: 'last_version = 1', values: [] })
  if (resource.path === 'user') clauses.push({ sql: 'restrict = 0', values: [] })
  const { limit, offset, lastId } = paging(visit)
  if (lastId !== undefined) clauses.push({ sql: 'id > ?', values: [lastId] })
  const where = clauses.length ? `WHERE ${clauses.map(({ sql }) => `(${sql})`).join(' AND ')}` : ''
  const rest = `${where} ORDER BY ${order(visit, resource)} LIMIT ? OFFSET ?`
  const values = clauses.flatMap(({ values: own }) => own)
  return visit.store.select(resource.table, rest, ...values, limit, lastId === undefined ? offset : 0)
}

/** `limit` 20 unless it is a number (at most 100), `offset` 0, `last_id` if given. A negative limit is PostgreSQL's error. */
export function paging(visit: Visit): { limit: number; offset: number; lastId: number | undefined } {
  const number = (name: string, otherwise: number) =>
    /^-?\d+$/.test(visit.query(name) ?? '') ? Number(visit.query(name)) : otherwise
  const limit = Math.min(100, number('limit', 20))
  if (limit < 0) throw new ApiProblem('DataError', 'LIMIT must not be negative')
  const lastId = visit.query('last_id') ? number('last_id', 0) : undefined
  return { limit, offset: number('offset', 0), lastId }
}

const yes = ['true', 'yes', 'on', 'y', '1']
const no = ['false', 'no', 'off', 'n', '0']

/** `desc` in PYBOSSA's spelling; anything else is an error (pybossa/util.py `fuzzyboolean`). */
export function isDescending(visit: Visit): boolean {
  const word = visit.query('desc')?.toLowerCase()
  if (!word || no.includes(word) || visit.query('last_id')) return false
  if (yes.includes(word)) return true
  throw new ApiProblem('ValueError', `Invalid fuzzyboolean: ${word}`)
}

function order(visit: Visit, { table, className }: ApiResource): string {
  const column = visit.query('orderby') || 'id'
  const way = isDescending(visit) ? 'DESC' : 'ASC'
  if (!(column in columnsOf(table)))
    throw new ApiProblem('AttributeError', `type object '${className}' has no attribute '${column}'`)
  if (column === 'fav_user_ids') return `json_array_length(coalesce(fav_user_ids, '[]')) ${way}, id`
  return `"${column}" ${way}${column === 'id' ? '' : ', id'}`
}

function filters(visit: Visit, { table, className, path }: ApiResource): Clause[] {
  const columns = columnsOf(table)
  const clauses: Clause[] = []
  for (const [name, value] of visit.url.searchParams) {
    if (notColumns.has(name)) continue
    if (path === 'task' && name === 'external_uid') {
      if (visit.query('participated')) continue
      throw new ApiProblem(
        'InvalidRequestError',
        `Entity '<class 'pybossa.model.task.Task'>' has no property 'external_uid'`,
      )
    }
    const kind = columns[name]
    if (!kind) throw new ApiProblem('AttributeError', `type object '${className}' has no attribute '${name}'`)
    if (name === 'fav_user_ids') continue
    // Signed in, the owner is you, whatever is asked for (CONTRACT.md §3.1 "Owner context").
    if (name === 'owner_id' && visit.user) continue
    clauses.push(...clause(visit, table, name, kind, value))
  }
  if (path === 'user' && (visit.query('fullname') || visit.query('created')))
    clauses.push({ sql: 'privacy_mode = 0', values: [] })
  return clauses
}

function clause(visit: Visit, table: string, name: string, kind: Kind, value: string): Clause[] {
  if (name === 'project_id') {
    const ids = value.match(/\d+/g) ?? []
    if (!ids.length) throw new ApiProblem('ProgrammingError', 'syntax error')
    return [{ sql: `project_id IN (${ids.map(() => '?').join(', ')})`, values: ids.map(Number) }]
  }
  if (name === 'created') {
    if (table === 'helping_material' || table === 'page')
      throw new ApiProblem('ProgrammingError', 'operator does not exist: timestamp without time zone ~~ text')
    return [{ sql: 'created LIKE ?', values: [`${value}%`] }]
  }
  if (name === 'info') return infoClauses(visit, value)
  if (kind.startsWith('int') || kind === 'real') {
    if (value.trim() === '' || Number.isNaN(Number(value)))
      throw new ApiProblem('DataError', `invalid input syntax for type integer: "${value}"`)
    return [{ sql: `"${name}" = ?`, values: [Number(value)] }]
  }
  if (kind.startsWith('bool')) {
    const word = value.toLowerCase()
    if (![...yes, ...no].includes(word))
      throw new ApiProblem('DataError', `invalid input syntax for type boolean: "${value}"`)
    return [{ sql: `"${name}" = ?`, values: [yes.includes(word) ? 1 : 0] }]
  }
  return [{ sql: `"${name}" = ?`, values: [value] }]
}

// `k::v|k2::v2`: top-level keys equal these texts; with fulltextsearch every word has to occur; otherwise JSON equality.
function infoClauses(visit: Visit, value: string): Clause[] {
  if (!value.includes('::')) return [{ sql: 'info = json(?)', values: [asJson(value)] }]
  return value.split('|').flatMap((pair) => {
    const [key, text, ...more] = pair.split('::')
    if (key === undefined || text === undefined || more.length)
      throw new ApiProblem('ValueError', 'not enough values to unpack (expected 2, got 1)')
    const at = `info ->> ${sqlText(`$."${key}"`)}`
    if (!visit.query('fulltextsearch')) return [{ sql: `CAST(${at} AS TEXT) = ?`, values: [text] }]
    return text.split(/[\s&]+/).map((word) => ({
      sql: `(' ' || lower(${at}) || ' ') GLOB ?`,
      values: [`*[^a-z0-9]${word.toLowerCase()}[^a-z0-9]*`],
    }))
  })
}

const sqlText = (text: string) => `'${text.replaceAll("'", "''")}'`

function asJson(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text))
  } catch {
    throw new ApiProblem('DataError', 'invalid input syntax for type json')
  }
}

function ownerContext(visit: Visit, { hasOwnerContext, table }: ApiResource): Clause[] {
  if (!hasOwnerContext || !visit.user || visit.query('all') === '1') return []
  if (table === 'task' && visit.query('participated')) return []
  if (table === 'project') return [{ sql: 'owner_id = ?', values: [visit.user.id] }]
  return [{ sql: 'project_id IN (SELECT id FROM project WHERE owner_id = ?)', values: [visit.user.id] }]
}

function participation(visit: Visit, { table }: ApiResource): Clause[] {
  if (table !== 'task' || !visit.query('participated')) return []
  const by = isBy(visit.contributor)
  return [{ sql: `id NOT IN (SELECT task_id FROM task_run WHERE ${by.sql})`, values: [by.value] }]
}
