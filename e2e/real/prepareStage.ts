import { request as requests, type APIRequestContext, type FullConfig } from '@playwright/test'
import { accountOf, roles, variableOf, type Role } from './accounts.ts'
import { letIn } from './letIn.ts'
import { setStage, type Stage } from './stage.ts'
import { ask, submit, write } from './talk.ts'

const PREFIX = 'atrium-check-'
const AN_HOUR_MS = 3_600_000

/** A presenter of the kind that owners have written for ten years. */
const presenterOf = (shortName: string) => `<p id="question"></p><button id="yes" type="button">Yes</button>
<script>
pybossa.taskLoaded(function (task, deferred) { deferred.resolve(task) })
pybossa.presentTask(function (task, deferred) {
  $('#question').text(task.info.question)
  $('#yes').off('click').on('click', function () {
    pybossa.saveTask(task.id, { answer: 'yes' }).done(function () { deferred.resolve() })
  })
})
pybossa.run('${shortName}')
</script>`

/** Looks who can sign in and makes the project that all journeys meet at; what it returns takes everything away again. */
export default async function prepareStage(config: FullConfig): Promise<() => Promise<void>> {
  if (!process.env['PYBOSSA_URL'])
    throw new Error(
      'Say which PYBOSSA: PYBOSSA_URL=https://… E2E_OWNER=mail:password E2E_VOLUNTEER=… E2E_ADMIN=… npm run e2e:real',
    )
  const address = config.projects[0]?.use.baseURL ?? ''
  const run = PREFIX + Date.now().toString(36)
  const stage: Stage = { run, people: {}, missing: {} }
  const sessions: Partial<Record<Role, APIRequestContext>> = {}
  const clear = async () => {
    const owner = sessions.owner
    if (owner) await removeProjects(owner, (short_name) => short_name.startsWith(run))
    for (const session of Object.values(sessions)) await session.dispose()
  }
  for (const role of roles) await meet(role, address, stage, sessions)
  try {
    if (sessions.owner) await removeProjects(sessions.owner, isForgotten)
    if (sessions.owner) stage.project = await makeProject(sessions.owner, address, run)
    else stage.noProject = `there is no project to try it on without an owner: ${stage.missing.owner}`
  } catch (error) {
    stage.noProject = `the project for it could not be made: ${String(error)}`
  }
  setStage(stage)
  return clear
}

async function meet(
  role: Role,
  address: string,
  stage: Stage,
  sessions: Partial<Record<Role, APIRequestContext>>,
): Promise<void> {
  const account = accountOf(role)
  if (!account) {
    stage.missing[role] = `no account (${variableOf(role)}=mail:password)`
    return
  }
  const session = await requests.newContext({ baseURL: address })
  const trouble = await letIn(session, address, account).catch(
    (error: unknown) => `${account.email} could not sign in: ${String(error)}`,
  )
  if (trouble) {
    stage.missing[role] = trouble
    await session.dispose()
    return
  }
  sessions[role] = session
  const { user } = await ask<{ user: { id: number; name: string; fullname: string; admin: boolean } }>(
    session,
    '/account/profile',
  )
  if (role === 'admin' && !user.admin) stage.missing.admin = `${account.email} is no administrator`
  else stage.people[role] = { id: user.id, name: user.name, fullname: user.fullname }
}

async function makeProject(owner: APIRequestContext, address: string, run: string) {
  const project = { name: `Atrium check ${run.slice(-4)}`, short_name: run }
  const made = await write<{ id: number }>(owner, 'POST', '/api/project', {
    ...project,
    description: 'Made by a test, and gone in a few minutes.',
    long_description: 'A project that exists only while the journeys of **Atrium** are tried.',
  })
  const id = made?.id ?? 0
  await write(owner, 'PUT', `/api/project/${id}`, { info: { task_presenter: presenterOf(run) } })
  // Nobody can delete a project once a task of it is finished (CONTRACT.md V66): these want many answers.
  for (const question of ['First?', 'Second?', 'Third?'])
    await write(owner, 'POST', '/api/task', { project_id: id, n_answers: 30, info: { question } })
  // A real redirect on success (CONTRACT.md V67).
  await submit(owner, address, `/project/${run}/publish`, {})
  return { id, ...project }
}

/** Of a run that was killed before it could tidy up. */
function isForgotten(shortName: string): boolean {
  const [, stamp = ''] = /^atrium-check-([0-9a-z]{8})(-made)?$/.exec(shortName) ?? []
  return stamp !== '' && Date.now() - Number.parseInt(stamp, 36) > AN_HOUR_MS
}

/** The owner's projects of these names, also those that a journey did not come to delete. */
async function removeProjects(
  owner: APIRequestContext,
  isMeant: (shortName: string) => boolean,
): Promise<void> {
  const mine = await ask<{ id: number; short_name: string }[]>(
    owner,
    '/api/project?limit=100&orderby=id&desc=true',
  )
  for (const { id, short_name } of mine.filter((project) => isMeant(project.short_name)))
    await write(owner, 'DELETE', `/api/project/${id}`).catch((error: unknown) =>
      console.error(`The project ${short_name} is still there: ${String(error)}`),
    )
}
