import { isAdmin, isOwn, mayReadProject } from './rights.ts'
import type { RowOf, TableName } from './tables.ts'
import type { Visit } from './visit.ts'

/** Any row, as the generic code of `/api` sees it. */
export type AnyRow = { id: number; [column: string]: unknown }

/** What one collection of `/api` has of its own (CONTRACT.md §3.2). Rights are asked for rows as they would be stored. */
export interface ApiResource {
  /** In the address, and `target` in errors. */
  path: string
  table: TableName
  /** PYBOSSA's class name, quoted by its error texts. */
  className: string
  /** Keys nobody may send. */
  reserved: string[]
  /** Whether a signed-in caller without `all=1` sees only rows of projects of their own. */
  hasOwnerContext: boolean
  /** Columns that `links` leads to. */
  parents: ('project' | 'task' | 'category')[]
  takesFiles?: boolean
  mayRead(visit: Visit, row: AnyRow): boolean
  mayCreate(visit: Visit, row: AnyRow): boolean
  mayUpdate(visit: Visit, row: AnyRow): boolean
  mayDelete(visit: Visit, row: AnyRow): boolean
}

const projectOf = (visit: Visit, row: AnyRow) => visit.store.get('project', Number(row['project_id']))
const everyone = () => true
const nobody = () => false

/** Creator or admin, not the co-owners. */
function isCreatorOrAdmin(visit: Visit, row: AnyRow): boolean {
  return isAdmin(visit) || (visit.user !== undefined && projectOf(visit, row)?.owner_id === visit.user.id)
}
function ownsProjectOf(visit: Visit, row: AnyRow): boolean {
  const project = projectOf(visit, row)
  return project !== undefined && isOwn(visit, project)
}
function mayReadProjectOf(visit: Visit, row: AnyRow): boolean {
  const project = projectOf(visit, row)
  return project !== undefined && mayReadProject(visit, project)
}
const isAuthorOrAdmin = (visit: Visit, row: AnyRow) =>
  isAdmin(visit) || (visit.user !== undefined && row['user_id'] === visit.user.id)

const isSelfOrAdmin = (visit: Visit, row: AnyRow) => isAdmin(visit) || visit.user?.id === row.id

// An answer that is part of a result is settled; anonymous ones are for admins only.
function mayChangeRun(visit: Visit, row: AnyRow): boolean {
  if (!visit.user) return false
  const results = visit.store.all('result', { task_id: Number(row['task_id']) })
  if (results.some((result) => result.task_run_ids.includes(row.id))) return false
  return isAuthorOrAdmin(visit, row)
}

const hasResult = (visit: Visit, where: Partial<RowOf<'result'>>) =>
  visit.store.find('result', where) !== undefined

const material = { hasOwnerContext: true, parents: ['project' as const], takesFiles: true }

export const apiResources: ApiResource[] = [
  {
    path: 'project',
    table: 'project',
    className: 'Project',
    reserved: ['id', 'created', 'updated', 'completed', 'contacted', 'secret_key'],
    hasOwnerContext: true,
    parents: ['category'],
    mayRead: (visit, row) => mayReadProject(visit, row as unknown as RowOf<'project'>),
    mayCreate: (visit) => visit.user !== undefined,
    mayUpdate: (visit, row) => isOwn(visit, row as unknown as RowOf<'project'>),
    mayDelete: (visit, row) =>
      isOwn(visit, row as unknown as RowOf<'project'>) &&
      !hasResult(visit, { project_id: row.id, last_version: true }),
  },
  {
    path: 'task',
    table: 'task',
    className: 'Task',
    reserved: ['id', 'created', 'state', 'fav_user_ids'],
    hasOwnerContext: true,
    parents: ['project'],
    mayRead: everyone,
    mayCreate: ownsProjectOf,
    mayUpdate: ownsProjectOf,
    mayDelete: (visit, row) =>
      isAdmin(visit) || (ownsProjectOf(visit, row) && !hasResult(visit, { task_id: row.id })),
  },
  {
    path: 'taskrun',
    table: 'task_run',
    className: 'TaskRun',
    reserved: ['id', 'created', 'finish_time'],
    hasOwnerContext: true,
    parents: ['project', 'task'],
    takesFiles: true,
    mayRead: everyone,
    mayCreate: everyone,
    mayUpdate: mayChangeRun,
    mayDelete: mayChangeRun,
  },
  {
    path: 'result',
    table: 'result',
    className: 'Result',
    reserved: ['id', 'created', 'project_id', 'task_id', 'task_run_ids', 'last_version'],
    hasOwnerContext: true,
    parents: ['project', 'task'],
    mayRead: everyone,
    mayCreate: nobody,
    mayUpdate: ownsProjectOf,
    mayDelete: nobody,
  },
  {
    path: 'category',
    table: 'category',
    className: 'Category',
    reserved: ['id', 'created'],
    hasOwnerContext: false,
    parents: [],
    mayRead: everyone,
    mayCreate: isAdmin,
    mayUpdate: isAdmin,
    mayDelete: isAdmin,
  },
  {
    path: 'user',
    table: 'user',
    className: 'User',
    reserved: [],
    hasOwnerContext: false,
    parents: [],
    mayRead: (visit, row) => row['restrict'] !== true || visit.user?.id === row.id,
    mayCreate: nobody,
    mayUpdate: isSelfOrAdmin,
    mayDelete: nobody,
  },
  {
    path: 'announcement',
    table: 'announcement',
    className: 'Announcement',
    reserved: ['id', 'created', 'updated', 'user_id'],
    hasOwnerContext: false,
    parents: [],
    takesFiles: true,
    mayRead: everyone,
    mayCreate: isAdmin,
    mayUpdate: isAdmin,
    mayDelete: isAdmin,
  },
  {
    path: 'blogpost',
    table: 'blogpost',
    className: 'Blogpost',
    reserved: ['id', 'created', 'updated', 'user_id'],
    ...material,
    mayRead: mayReadProjectOf,
    mayCreate: isCreatorOrAdmin,
    mayUpdate: isAuthorOrAdmin,
    mayDelete: isAuthorOrAdmin,
  },
  {
    path: 'helpingmaterial',
    table: 'helping_material',
    className: 'HelpingMaterial',
    reserved: ['id', 'created'],
    ...material,
    mayRead: mayReadProjectOf,
    mayCreate: isCreatorOrAdmin,
    mayUpdate: isCreatorOrAdmin,
    mayDelete: isCreatorOrAdmin,
  },
  {
    path: 'page',
    table: 'page',
    className: 'Page',
    reserved: ['id', 'created'],
    ...material,
    mayRead: mayReadProjectOf,
    mayCreate: isCreatorOrAdmin,
    mayUpdate: isCreatorOrAdmin,
    mayDelete: isCreatorOrAdmin,
  },
]
