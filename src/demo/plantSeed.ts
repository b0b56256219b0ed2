import { completeTask } from './completion.ts'
import { isoTime } from './clock.ts'
import { projectDefaults, taskDefaults, taskRunDefaults, userDefaults } from './defaults.ts'
import type { Json, SeedProject, SiteSeed } from './seedShape.ts'
import { hashPassword, sealPassword } from './signer.ts'
import type { Store } from './store.ts'
import type { RowOf } from './tables.ts'

/** Fills an empty store with a seed: columns left out take PYBOSSA's defaults, completed tasks get their result. */
export function plantSeed(store: Store, seed: SiteSeed, now: number): void {
  store.together(() => {
    plantUsers(store, seed)
    for (const row of seed.categories) store.insert('category', { ...row, ...asObject(row.info) })
    for (const project of seed.projects) plantProject(store, project)
    for (const { project_id, ...row } of seed.tasks)
      store.insert('task', { ...taskDefaults, project_id, ...row, state: 'ongoing' })
    for (const row of seed.taskRuns) store.insert('task_run', { ...taskRunDefaults, ...row })
    plantResults(store, seed)
    plantTexts(store, seed, now)
    plantRecords(store, seed)
  })
}

const asObject = (info: Json | undefined) =>
  info !== null && typeof info === 'object' && !Array.isArray(info) ? { info } : { info: {} }

function plantUsers(store: Store, seed: SiteSeed): void {
  for (const { password, info, ...user } of seed.users) {
    // A salt that is the name keeps fresh sites alike, byte for byte.
    const row = { ...userDefaults, consent: true, ...user, ...asObject(info) }
    store.insert('user', { ...row, passwd_hash: hashPassword(password, user.name) })
  }
}

function plantProject(store: Store, { password, ...project }: SeedProject): void {
  const info = { ...project.info, ...(password ? { passwd_hash: sealPassword(password) } : {}) }
  store.insert('project', { ...projectDefaults, ...project, info })
}

function plantResults(store: Store, seed: SiteSeed): void {
  const done = store.query<{ id: number }>(
    'SELECT id FROM task WHERE n_answers <= (SELECT count(*) FROM task_run WHERE task_id = task.id) ORDER BY id',
  )
  for (const { id } of done) completeTask(store, id)
  store.run(
    'UPDATE result SET created = (SELECT max(finish_time) FROM task_run WHERE task_id = result.task_id)',
  )
  for (const { task_id, info } of seed.results) {
    const result = store.find('result', { task_id, last_version: true })
    if (result) store.update('result', result.id, { info: info as Json })
  }
}

function plantRecords(store: Store, seed: SiteSeed): void {
  for (const row of seed.auditlog ?? []) store.insert('auditlog', row)
  for (const { task_id, ...came } of seed.webhooks ?? []) {
    const result = store.find('result', { task_id, last_version: true })
    if (result) store.insert('webhook', { ...firstCall(store, result), ...came })
  }
}

function firstCall(store: Store, result: RowOf<'result'>) {
  const { created, project_id, task_id } = result
  const payload = {
    event: 'task_completed',
    project_short_name: store.get('project', project_id)?.short_name ?? '',
    project_id,
    task_id,
    result_id: result.id,
    fired_at: created.slice(0, 19).replace('T', ' '),
  }
  return { created, updated: created, project_id, payload }
}

function plantTexts(store: Store, seed: SiteSeed, now: number): void {
  for (const row of seed.blogposts)
    store.insert('blogpost', { media_url: null, ...row, ...asObject(row.info) })
  for (const row of seed.announcements)
    store.insert('announcement', { media_url: null, ...row, ...asObject(row.info) })
  for (const row of seed.helpingMaterials)
    store.insert('helping_material', { priority: 0, ...row, ...asObject(row.info) })
  for (const row of seed.pages)
    store.insert('page', {
      media_url: null,
      ...row,
      created: row.created || isoTime(now),
      ...asObject(row.info),
    })
}
