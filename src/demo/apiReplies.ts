import type { AnyRow, ApiResource } from './apiResources.ts'
import { apiResources } from './apiResources.ts'
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

function related(visit: Visit, resource: ApiResource, row: AnyRow): object {
  if (!visit.query('related')) return {}
  const { store } = visit
  const withLinks = (path: string, found: AnyRow) => {
    const target = apiResources.find((candidate) => candidate.path === path)
    return target ? { ...found, ...links(visit, target, found) } : found
  }
  const taskId = Number(row['task_id'])
  if (resource.path === 'task') {
    const result = store.find('result', { task_id: row.id, last_version: true })
    const runs = store.all('task_run', { task_id: row.id })
    return {
      task_runs: runs.map((run) => withLinks('taskrun', run)),
      result: result ? withLinks('result', result) : null,
    }
  }
  if (resource.path === 'taskrun') {
    const task = store.get('task', taskId)
    const result = store.find('result', { task_id: taskId, last_version: true })
    return {
      task: task ? withLinks('task', task) : null,
      result: result ? withLinks('result', result) : null,
    }
  }
  if (resource.path === 'result') {
    const task = store.get('task', taskId)
    const runs = store.all('task_run', { task_id: taskId })
    return {
      task: task ? withLinks('task', task) : null,
      task_runs: runs.map((run) => withLinks('taskrun', run)),
    }
  }
  return {}
}

function stats(visit: Visit, resource: ApiResource, row: AnyRow): object {
  if (resource.path !== 'project' || !visit.query('stats')) return {}
  return { stats: projectStats(visit.world, row.id) }
}
