import { json } from '../answers.ts'
import { apiCall } from '../apiCall.ts'
import { apiBody } from '../apiBody.ts'
import { isDescending, paging } from '../apiLists.ts'
import { links } from '../apiReplies.ts'
import { projectToken } from '../externalUser.ts'
import { ApiProblem } from '../problems.ts'
import { ensureApi } from '../rights.ts'
import type { Routes } from '../routes.ts'
import { projectStats, type ProjectStats } from '../statistics.ts'
import type { TaskRow, UserRow } from '../tables.ts'
import type { Visit } from '../visit.ts'

/** The addresses of `/api` that are no plain collection (CONTRACT.md §3.2 end, §3.3). */
export function apiExtras(on: Routes): void {
  on.get('/api/', (visit) => {
    const text = `The ${visit.world.seed.brand} API`
    return new Response(text, { headers: { 'content-type': 'text/html; charset=utf-8' } })
  })
  on.get(
    '/api/disqus/sso',
    apiCall('api.disqus', { target: 'DISQUS_SSO' }, () => {
      throw new ApiProblem('MethodNotAllowed', 'Disqus keys are missing')
    }),
  )
  on.get('/api/auth/project/:short_name/token', apiCall('api.token', { action: 'AUTH_JWT_PROJECT' }, token))
  for (const path of ['/api/globalstats', '/api/globalstats/:id{[0-9]+}'])
    on.get(path, apiCall('api.api_globalstats', { target: 'globalstats' }, globalStats))
  const broken = apiCall('api.api_globalstats', { target: 'globalstatsapi' }, () => {
    throw new ApiProblem('KeyError', "'GlobalStatsAPI'")
  })
  on.on(['PUT', 'DELETE'], '/api/globalstats/:id{[0-9]+}', broken)
  favorites(on)
  statsCollection(on)
}

function token(visit: Visit): Response {
  const key = visit.request.headers.get('authorization')
  if (!key) throw new ApiProblem('Forbidden')
  const project = visit.store.find('project', { short_name: visit.param('short_name'), secret_key: key })
  if (!project) throw new ApiProblem('NotFound')
  return new Response(projectToken(project), { headers: { 'content-type': 'text/html; charset=utf-8' } })
}

function globalStats(visit: Visit): Response {
  const { store } = visit
  const one = (sql: string) => store.query<{ n: number }>(`SELECT (${sql}) AS n`)[0]?.n ?? 0
  const perCategory = store.query<{ category: string; n: number }>(
    `SELECT category.short_name AS category, count(*) AS n FROM project JOIN category ON category.id = category_id
     WHERE published = 1 AND project.info ->> 'passwd_hash' IS NULL GROUP BY category.id`,
  )
  const n_tasks = one('SELECT coalesce(sum(n_answers), 0) FROM task')
  const n_task_runs = store.count('task_run')
  return json(visit, {
    n_projects: store.count('project'),
    n_users: store.count('user') + one('SELECT count(DISTINCT user_ip) FROM task_run'),
    n_tasks,
    n_task_runs,
    n_pending_tasks: n_tasks - n_task_runs,
    n_results: store.count('result', `WHERE info <> 'null'`),
    categories: [
      ...perCategory.map(({ category, n }) => ({ [category]: n })),
      { featured: store.count('project', 'WHERE featured = 1') },
      { draft: store.count('project', 'WHERE published = 0') },
    ],
  })
}

function favorites(on: Routes): void {
  const wrap = (handler: (visit: Visit, user: UserRow) => Response, action?: string) =>
    apiCall('api.api_favorites', { target: 'task', ...(action ? { action } : {}) }, (visit) => {
      if (!visit.user) throw new ApiProblem('Unauthorized')
      return handler(visit, visit.user)
    })
  const one = '/api/favorites/:id{[0-9]+}'
  on.get('/api/favorites', wrap(listFavorites))
  on.get(
    one,
    wrap((visit, user) => json(visit, withLinks(visit, favorite(visit, user)))),
  )
  on.on(['POST'], '/api/favorites', wrap(addFavorite))
  on.on(['DELETE'], one, wrap(removeFavorite, 'DEL'))
  on.on(
    ['PUT'],
    one,
    apiCall('api.api_favorites', { target: 'task' }, () => {
      throw new ApiProblem('MethodNotAllowed')
    }),
  )
}

const withLinks = (visit: Visit, task: TaskRow) => ({
  ...task,
  ...links(visit, { path: 'task', parents: ['project'] }, { ...task }),
})

const isFavorite = 'EXISTS (SELECT 1 FROM json_each(fav_user_ids) WHERE value = ?)'

function listFavorites(visit: Visit, user: UserRow): Response {
  const { limit, offset, lastId } = paging(visit)
  const tasks = visit.store.select(
    'task',
    `WHERE ${isFavorite} AND id > ? ORDER BY id ${isDescending(visit) ? 'DESC' : 'ASC'} LIMIT ? OFFSET ?`,
    user.id,
    lastId ?? 0,
    limit,
    lastId === undefined ? offset : 0,
  )
  return json(
    visit,
    tasks.map((task) => withLinks(visit, task)),
  )
}

function favorite(visit: Visit, user: UserRow): TaskRow {
  const [task] = visit.store.select(
    'task',
    `WHERE id = ? AND ${isFavorite}`,
    Number(visit.param('id')),
    user.id,
  )
  if (!task) throw new ApiProblem('NotFound')
  return task
}

function addFavorite(visit: Visit, user: UserRow): Response {
  const payload = apiBody(visit)
  if (Object.keys(payload).length !== 1 || !('task_id' in payload)) throw new ApiProblem('AttributeError', '')
  const task = visit.store.get('task', Number(payload['task_id']))
  if (!task) throw new ApiProblem('NotFound')
  const fav_user_ids = [...new Set([...(task.fav_user_ids ?? []), user.id])]
  return json(visit, visit.store.update('task', task.id, { fav_user_ids }))
}

function removeFavorite(visit: Visit, user: UserRow): Response {
  const task = favorite(visit, user)
  const fav_user_ids = (task.fav_user_ids ?? []).filter((id) => id !== user.id)
  return json(visit, visit.store.update('task', task.id, { fav_user_ids }))
}

function statsCollection(on: Routes): void {
  const wrap = (handler: (visit: Visit) => Response) =>
    apiCall('api.api_projectstats', { target: 'projectstats' }, handler)
  const one = '/api/projectstats/:id{[0-9]+}'
  const reply = (visit: Visit, stats: ProjectStats) => ({
    ...stats,
    // Heavy, so only on demand.
    info: visit.query('full') ? stats.info : {},
    ...links(visit, { path: 'projectstats', parents: ['project'] }, { ...stats }),
  })
  on.get(
    '/api/projectstats',
    wrap((visit) =>
      json(
        visit,
        statsRows(visit).map((row) => reply(visit, row)),
      ),
    ),
  )
  on.get(
    one,
    wrap((visit) => {
      const project = visit.store.get('project', Number(visit.param('id')))
      if (!project) throw new ApiProblem('NotFound')
      return json(visit, reply(visit, projectStats(visit.world, project.id)))
    }),
  )
  const refuse = wrap((visit) => {
    ensureApi(visit, false)
    return json(visit, {})
  })
  on.on(['POST'], '/api/projectstats', refuse)
  on.on(['PUT', 'DELETE'], one, refuse)
}

function statsRows(visit: Visit): ProjectStats[] {
  const known = new Set(
    'id project_id n_tasks n_task_runs n_results n_volunteers n_completed_tasks overall_progress average_time n_blogposts last_activity info'.split(
      ' ',
    ),
  )
  const common = new Set(
    'limit offset api_key last_id all desc orderby related participated full stats'.split(' '),
  )
  for (const name of visit.url.searchParams.keys())
    if (!known.has(name) && !common.has(name))
      throw new ApiProblem('AttributeError', `type object 'ProjectStats' has no attribute '${name}'`)
  const { limit, offset, lastId } = paging(visit)
  const ids = visit.query('project_id')?.match(/\d+/g)?.map(Number)
  const way = isDescending(visit) ? -1 : 1
  const column = (visit.query('orderby') ?? 'id') as keyof ProjectStats
  return visit.store
    .all('project')
    .filter(({ id }) => (!ids || ids.includes(id)) && id > (lastId ?? 0))
    .map(({ id }) => projectStats(visit.world, id))
    .toSorted((a, b) => way * (Number(a[column]) - Number(b[column])))
    .slice(lastId === undefined ? offset : 0)
    .slice(0, limit)
}
