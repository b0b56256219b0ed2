import { json } from './answers.ts'
import { afterAnswer } from './completion.ts'
import { apiBody, isMultipart, multipartBody, type Payload } from './apiBody.ts'
import { isoTime } from './clock.ts'
import { externalUserProblem } from './externalUser.ts'
import { strikeAfterSaving, strikeBeforeSaving } from './failures.ts'
import { hasLock, releaseLock } from './locks.ts'
import { taskRunDefaults } from './defaults.ts'
import { ApiProblem } from './problems.ts'
import { ensureApi } from './rights.ts'
import { isBy } from './schedulers.ts'
import type { Json } from './seedShape.ts'
import { removeStamp, stampedAt } from './stamps.ts'
import { columnsOf, type TaskRow } from './tables.ts'
import { keepUpload } from './uploads.ts'
import type { Contributor, Visit } from './visit.ts'
import { callWebhook } from './webhookCalls.ts'

/** Takes an answer, or refuses it with the first of PYBOSSA's reasons that holds (CONTRACT.md §3.4 "POST order"). */
export async function postTaskRun(visit: Visit): Promise<Response> {
  const payload = isMultipart(visit) ? await withFile(visit) : apiBody(visit)
  checkKeys(payload)
  strikeBeforeSaving(visit, payload['info'])
  const external = payload['external_uid']
  const who: Contributor =
    typeof external !== 'string' || visit.user
      ? visit.contributor
      : { user_id: null, user_ip: null, external_uid: external }
  // Stamps and locks go by the query's external_uid, the answer by the body's.
  const task = checkTask(visit, payload)
  const created = stampedAt(visit.world, task.id, visit.contributor)
  if (created === undefined) throw requestFirst()
  removeStamp(visit.world, task.id, visit.contributor)
  const project = visit.store.get('project', task.project_id)
  ensureApi(visit, Boolean(project && (visit.user || project.allow_anonymous_contributors)))
  const by = isBy(who)
  if (visit.store.count('task_run', `WHERE task_id = ? AND ${by.sql}`, task.id, by.value) > 0)
    throw new ApiProblem('Forbidden')
  let isCompleted = false
  const run = visit.store.together(() => {
    const saved = visit.store.insert('task_run', {
      ...taskRunDefaults,
      ...who,
      project_id: task.project_id,
      task_id: task.id,
      created,
      finish_time: isoTime(visit.now),
      info: (payload['info'] ?? null) as Json,
      media_url: (payload['media_url'] as string | undefined) ?? null,
    })
    isCompleted = afterAnswer(visit.store, saved)
    return saved
  })
  if (isCompleted) callWebhook(visit.world, task.id)
  releaseLock(visit.world, task.id, visit.contributor)
  strikeAfterSaving(visit, payload['info'])
  return json(visit, run)
}

const requestFirst = () => new ApiProblem('Forbidden', 'You must request a task first!')

function checkKeys(payload: Payload): void {
  for (const key of Object.keys(payload)) {
    if (['id', 'created', 'finish_time'].includes(key))
      throw new ApiProblem('BadRequest', 'Reserved keys in payload')
    if (!(key in columnsOf('task_run')))
      throw new ApiProblem('TypeError', `'${key}' is an invalid keyword argument for TaskRun`)
  }
}

function checkTask(visit: Visit, payload: Payload): TaskRow {
  const task = visit.store.get('task', Number(payload['task_id'] ?? 0))
  const project = visit.store.get('project', Number(payload['project_id'] ?? 0))
  const isLocked = project?.info['sched'] === 'locked'
  if (isLocked && !hasLock(visit.world, Number(payload['task_id']), visit.contributor)) throw requestFirst()
  if (!task) throw new ApiProblem('Forbidden', 'Invalid task_id')
  // Compared as they come: "1" is not 1.
  if (task.project_id !== payload['project_id']) throw new ApiProblem('Forbidden', 'Invalid project_id')
  if (payload['external_uid'] && project) {
    const problem = externalUserProblem(visit, project)
    if (problem) throw new ApiProblem('Forbidden', problem.description)
  }
  return task
}

async function withFile(visit: Visit): Promise<Payload> {
  const payload = multipartBody(visit)
  const file = visit.form.file('file')
  if (!file) throw new ApiProblem('AttributeError', '')
  const container = visit.user ? `user_${visit.user.id}` : 'anonymous'
  const name = file.name === 'blob' ? `${visit.now / 1000}.png` : file.name
  payload['media_url'] = await keepUpload(visit, container, name, file)
  payload['info'] = { ...(payload['info'] as object | undefined), container, file_name: name }
  return payload
}
