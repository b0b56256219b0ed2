import { json } from '../answers.ts'
import { apiCall } from '../apiCall.ts'
import { isoTime } from '../clock.ts'
import { checkExternalUser } from '../externalUser.ts'
import { ApiProblem } from '../problems.ts'
import type { Routes } from '../routes.ts'
import { isBy, nextTasks } from '../schedulers.ts'
import { stamp } from '../stamps.ts'
import { columnsOf } from '../tables.ts'
import type { Visit } from '../visit.ts'

/** The rules of `/api` through which people contribute (CONTRACT.md §3.3, §3.4). */
export function contributing(on: Routes): void {
  on.get('/api/project/:id/newtask', apiCall('api.new_task', { target: 'project' }, newTask))
  for (const word of ['project', 'app']) {
    const handler = apiCall('api.user_progress', { action: 'USER_PROGRESS' }, userProgress)
    on.get(`/api/${word}/:project/userprogress`, handler)
  }
}

function newTask(visit: Visit): Response {
  const id = visit.param('id')
  if (!/^\d+$/.test(id)) throw new ApiProblem('DataError', `invalid input syntax for type integer: "${id}"`)
  const project = visit.store.get('project', Number(id))
  if (!project) throw new ApiProblem('NotFound')
  if (!visit.user && !project.allow_anonymous_contributors) return json(visit, refusalOfAnonymous)
  if (visit.query('external_uid') !== undefined && !visit.user) checkExternalUser(visit, project)
  const limit = Math.min(100, wholeNumber(visit.query('limit') ?? '1'))
  const tasks = nextTasks(visit.world, project, {
    who: visit.contributor,
    limit,
    offset: wholeNumber(visit.query('offset') ?? '0'),
    orderby: visit.query('orderby') ?? 'id',
    desc: ['true', 'yes', 'on', 'y', '1'].includes((visit.query('desc') ?? '').toLowerCase()),
  })
  for (const task of tasks) stamp(visit.world, task.id, visit.contributor, isoTime(visit.now))
  return json(visit, tasks.length === 0 ? {} : tasks.length === 1 ? tasks[0] : tasks)
}

// Whoever may not contribute gets a task all the same: one without id (CONTRACT.md §3.4).
const refusalOfAnonymous = {
  ...Object.fromEntries(Object.keys(columnsOf('task')).map((column) => [column, null])),
  fav_user_ids: null,
  info: { error: 'This project does not allow anonymous contributors' },
}

function wholeNumber(text: string): number {
  if (!/^-?\d+$/.test(text.trim()))
    throw new ApiProblem('ValueError', `invalid literal for int() with base 10: '${text}'`)
  return Number(text)
}

function userProgress(visit: Visit): Response {
  const name = visit.param('project')
  const project = /^\d+$/.test(name)
    ? visit.store.get('project', Number(name))
    : visit.store.find('project', { short_name: name })
  if (!project) throw new ApiProblem('NotFound')
  const by = isBy(visit.contributor)
  const done = visit.store.count('task_run', `WHERE project_id = ? AND ${by.sql}`, project.id, by.value)
  return json(visit, { done, total: visit.store.count('task', 'WHERE project_id = ?', project.id) })
}
