import type { AnyRow, ApiResource } from './apiResources.ts'
import { projectStats } from './statistics.ts'
import { isAdmin, isOwn } from './rights.ts'
import { publicProjectInfoKeys } from './shapes/projectShapes.ts'
import type { ProjectRow, UserRow } from './tables.ts'
import type { Visit } from './visit.ts'

/** A row as GET answers it: what the caller may see of it, links, and related rows where asked for. */
export function apiReply(visit: Visit, resource: ApiResource, row: AnyRow): object {
  if (resource.path === 'user') return userReply(visit, row as unknown as UserRow)
  const shown = resource.path === 'project' ? projectReply(visit, row as unknown as ProjectRow) : row
  return {
    ...shown,
    ...links(visit, resource, row),
    ...related(visit, resource, row),
    ...stats(visit, resource, row),
    ...headline(visit, row),
  }
}

function link(visit: Visit, rel: string, title: string, id: unknown): string {
  return `<link rel='${rel}' title='${title}' href='${visit.url.origin}/api/${title}/${String(id)}'/>`
}

/** `link` and `links` are texts with markup in PYBOSSA (CONTRACT.md §5.1). */
export function links(
  visit: Visit,
  { path, parents }: Pick<ApiResource, 'path' | 'parents'>,
  row: AnyRow,
): { link: string; links?: string[] } {
  const up = parents.map((parent) =>
    link(visit, parent === 'category' ? 'category' : 'parent', parent, row[`${parent}_id`]),
  )
  return { ...(up.length ? { links: up } : {}), link: link(visit, 'self', path, row.id) }
}

function userReply(visit: Visit, user: UserRow): object {
  if (visit.user?.id === user.id || isAdmin(visit)) {
    const { id, created, name, fullname, info, locale, email_addr } = user
    const unknown = { n_answers: null, registered_ago: null, rank: null, score: null }
    return { created, name, fullname, info, ...unknown, locale, id, email_addr }
  }
  const { name, locale, created, fullname } = user
  return user.privacy_mode ? { name, locale } : { created, name, fullname, locale }
}

const publicProjectColumns = [
  'id',
  'created',
  'updated',
  'name',
  'short_name',
  'description',
  'long_description',
  'featured',
  'owner_id',
  'category_id',
  'owners_ids',
] as const

function projectReply(visit: Visit, project: ProjectRow): object {
  if (isOwn(visit, project)) return project
  const info = publicProjectInfoKeys
    .filter((key) => key in project.info)
    .map((key) => [key, project.info[key]])
  return {
    ...Object.fromEntries(publicProjectColumns.map((column) => [column, project[column]])),
    info: Object.fromEntries(info),
  }
}

// Related rows come without links of their own.
function related(visit: Visit, resource: ApiResource, row: AnyRow): object {
  if (!visit.query('related')) return {}
  const { store } = visit
  const taskId = resource.path === 'task' ? row.id : Number(row['task_id'])
  const task = () => store.get('task', taskId) ?? null
  const result = () => store.find('result', { task_id: taskId, last_version: true }) ?? null
  const task_runs = () => store.all('task_run', { task_id: taskId })
  if (resource.path === 'task') return { task_runs: task_runs(), result: result() }
  if (resource.path === 'taskrun') return { task: task(), result: result() }
  if (resource.path === 'result') return { task: task(), task_runs: task_runs() }
  return {}
}

// PYBOSSA's full-text search shows where it found the words and how well they fit.
function headline(visit: Visit, row: AnyRow): object {
  const words = /::([^|]+)/.exec(visit.query('info') ?? '')?.[1]
  if (!visit.query('fulltextsearch') || !words) return {}
  const text = JSON.stringify(row['info'])
  return { headline: text.replaceAll(words, `<b>${words}</b>`), rank: 0.0607927 }
}

function stats(visit: Visit, resource: ApiResource, row: AnyRow): object {
  if (resource.path !== 'project' || !visit.query('stats')) return {}
  return { stats: projectStats(visit.world, row.id) }
}
