import { randomUUID } from 'node:crypto'
import { json } from './answers.ts'
import { apiBody, isMultipart, multipartBody, type Payload } from './apiBody.ts'
import type { AnyRow, ApiResource } from './apiResources.ts'
import { logProject } from './auditing.ts'
import { isReserved } from './checks.ts'
import { isoTime } from './clock.ts'
import { projectDefaults, taskDefaults } from './defaults.ts'
import { strikeAfterSaving, strikeBeforeSaving } from './failures.ts'
import { ApiProblem } from './problems.ts'
import { ensureApi, isAdmin } from './rights.ts'
import { DuplicateError } from './store.ts'
import { columnsOf, type RowOf, type TableName } from './tables.ts'
import { keepUpload } from './uploads.ts'
import type { Visit } from './visit.ts'

/** POST on a collection: reserved keys, unknown keys, rights, then what the database refuses (CONTRACT.md §3.1). */
export async function createRow(visit: Visit, resource: ApiResource): Promise<Response> {
  if (resource.path === 'user') throw new ApiProblem('MethodNotAllowed')
  checkQuery(visit, resource)
  const payload = isMultipart(visit) && resource.takesFiles ? multipartBody(visit) : apiBody(visit)
  checkKeys(resource, payload)
  checkProject(visit, resource, payload)
  if (resource.path === 'task') strikeBeforeSaving(visit, payload['info'])
  const row = { ...defaultsOf(visit, resource), ...payload, ...forced(visit, resource) } as AnyRow
  if (resource.path === 'task' && !visit.store.get('project', Number(row['project_id'])))
    throw new ApiProblem('AttributeError', "'NoneType' object has no attribute 'owners_ids'")
  ensureApi(visit, resource.mayCreate(visit, row))
  checkNotNull(resource, row)
  if (isMultipart(visit) && resource.takesFiles) Object.assign(row, await filePatch(visit, resource, row))
  const created = store(() => visit.store.insert(resource.table, row as never))
  if (resource.path === 'task') strikeAfterSaving(visit, payload['info'])
  if (resource.path === 'project') logProject(visit, undefined, created as never)
  return json(visit, created)
}

/** PUT on a row; answers the whole row, for people with every secret (CONTRACT.md §3.2 user). */
export async function updateRow(visit: Visit, resource: ApiResource, row: AnyRow): Promise<Response> {
  checkQuery(visit, resource)
  if (isMultipart(visit) && resource.takesFiles) {
    ensureApi(visit, resource.mayUpdate(visit, row))
    const patch = await filePatch(visit, resource, row)
    return json(visit, visit.store.update(resource.table, row.id, patch))
  }
  const payload = apiBody(visit)
  ensureApi(visit, resource.mayUpdate(visit, row))
  checkKeys(resource, payload)
  checkProject(visit, resource, payload)
  if (resource.path === 'task') strikeBeforeSaving(visit, payload['info'])
  const patch: Payload = { ...payload }
  if ('updated' in columnsOf(resource.table)) patch['updated'] = isoTime(visit.now)
  reopen(resource, row, patch)
  const updated = store(() => visit.store.update(resource.table, row.id, patch))
  if (resource.path === 'project') logProject(visit, row as never, updated as never)
  return json(visit, updated)
}

/** DELETE of a row with all that hangs on it. */
export function deleteRow(visit: Visit, resource: ApiResource, row: AnyRow): Response {
  if (resource.path === 'user') throw new ApiProblem('MethodNotAllowed')
  ensureApi(visit, resource.mayDelete(visit, row))
  visit.store.together(() => {
    for (const [table, column] of dependants[resource.path] ?? [])
      visit.store.run(`DELETE FROM "${table}" WHERE "${column}" = ?`, row.id)
    visit.store.remove(resource.table, row.id)
  })
  if (resource.path === 'project') logProject(visit, row as never, undefined)
  return new Response(null, { status: 204, headers: { 'content-type': 'application/json' } })
}

/** Tables whose rows go with a row of this collection, and the column that leads to it. */
export const dependants: Record<string, [TableName, string][]> = {
  project: (['task_run', 'result', 'task', 'blogpost', 'helping_material', 'page', 'webhook'] as const).map(
    (table) => [table, 'project_id'],
  ),
  task: [
    ['task_run', 'task_id'],
    ['result', 'task_id'],
  ],
}

function checkQuery(visit: Visit, { table, className }: ApiResource): void {
  for (const name of visit.url.searchParams.keys())
    if (name !== 'api_key' && !(name in columnsOf(table)))
      throw new ApiProblem('AttributeError', `type object '${className}' has no attribute '${name}'`)
}

function checkKeys({ path, table, className, reserved }: ApiResource, payload: Payload): void {
  for (const key of Object.keys(payload)) {
    if (reserved.includes(key))
      throw new ApiProblem('BadRequest', `Reserved keys in payload${path === 'category' ? `: ${key}` : ''}`)
    if (path === 'project' && key === 'published')
      throw new ApiProblem('Forbidden', 'You cannot publish a project via the API')
    if (!(key in columnsOf(table)))
      throw new ApiProblem('TypeError', `'${key}' is an invalid keyword argument for ${className}`)
  }
}

function checkProject(visit: Visit, { path }: ApiResource, payload: Payload): void {
  if (path !== 'project') return
  const name = payload['short_name']
  if (typeof name === 'string' && isReserved('project', name))
    throw new ApiProblem('ValueError', "Project short_name is not valid, as it's used by the system.")
  const category = payload['category_id']
  if (category !== undefined && !visit.store.get('category', Number(category)))
    throw new ApiProblem('BadRequest', 'category_id does not exist')
}

function defaultsOf(visit: Visit, { path }: ApiResource): Payload {
  const created = isoTime(visit.now)
  const text = { created, updated: created, info: {}, media_url: null, published: false }
  switch (path) {
    case 'project':
      return {
        ...projectDefaults,
        created,
        updated: created,
        info: {},
        secret_key: randomUUID(),
        category_id: visit.store.all('category')[0]?.id,
      } satisfies Partial<Record<keyof RowOf<'project'>, unknown>>
    case 'task':
      return { ...taskDefaults, created, info: null }
    case 'category':
      return { created, info: {} }
    case 'blogpost':
    case 'announcement':
      return text
    case 'helpingmaterial':
      return { created, info: {}, media_url: null, priority: 0 }
    default:
      return { created, info: {}, media_url: null }
  }
}

function forced(visit: Visit, { path }: ApiResource): Payload {
  const id = visit.user?.id
  if (path === 'project') return { owner_id: id, owners_ids: [id] }
  if (path === 'blogpost' || path === 'announcement') return { user_id: id }
  return {}
}

function checkNotNull({ table }: ApiResource, row: AnyRow): void {
  for (const [column, kind] of Object.entries(columnsOf(table))) {
    const isMissing = row[column] === undefined || row[column] === null
    if (column !== 'id' && isMissing && !kind.endsWith('?') && kind !== 'json')
      throw new ApiProblem(
        'DBIntegrityError',
        `null value in column "${column}" violates not-null constraint`,
      )
  }
}

function store<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (error instanceof DuplicateError)
      throw new ApiProblem('DBIntegrityError', 'duplicate key value violates unique constraint')
    throw error
  }
}

// Editing a completed task opens it again, unless fewer answers are asked for (CONTRACT.md Q26).
function reopen({ path }: ApiResource, row: AnyRow, patch: Payload): void {
  if (path !== 'task' || row['state'] !== 'completed') return
  if (Number(patch['n_answers'] ?? row['n_answers']) >= Number(row['n_answers'])) patch['state'] = 'ongoing'
}

// An admin uploads into the creator's folder.
async function filePatch(visit: Visit, { path }: ApiResource, row: AnyRow): Promise<Payload> {
  const file = visit.form.file('file')
  if (!file) throw new ApiProblem('AttributeError', '')
  const project = path === 'announcement' ? undefined : visit.store.get('project', Number(row['project_id']))
  const uploader = isAdmin(visit) && project ? project.owner_id : visit.user?.id
  const container = `user_${uploader ?? 0}`
  const media_url = await keepUpload(visit, container, file.name, file)
  const priority = 'priority' in row ? { priority: Number(row['priority']) } : {}
  return { media_url, info: { ...(row['info'] as object), container, file_name: file.name }, ...priority }
}
