import { htmlPage, redirect } from '../answers.ts'
import { Form } from '../forms.ts'
import { autoimportersOf } from '../importers.ts'
import { logEvent } from '../auditing.ts'
import { namedProject, ownProject, type OpenProject } from '../openProject.ts'
import { ViewProblem } from '../problems.ts'
import { ensure, requireUser } from '../rights.ts'
import type { Routes } from '../routes.ts'
import { proFeatures } from '../shapes/projectShapes.ts'
import { auditLogPage, webhooksPage } from '../themePages.ts'
import type { Visit } from '../visit.ts'
import { repeatCall } from '../webhookCalls.ts'
import { pageOf } from './ownership.ts'
import { titleOf } from '../shapes/projectPage.ts'

/** What PYBOSSA keeps for pro people and admins; none of it speaks JSON (CONTRACT.md V69, V70, V79–V81). */
export function proOnly(on: Routes): void {
  const at = '/project/:short_name'
  on.form(`${at}/tasks/autoimporter`, autoimporter)
  on.on(['POST'], `${at}/tasks/autoimporter/delete`, stopAutoimporter)
  on.get(`${at}/auditlog`, auditLog)
  on.get(`${at}/webhook`, webhooks)
  on.get(`${at}/webhook/:id{[0-9]+}`, webhooks)
  on.on(['POST'], `${at}/webhook/:id{[0-9]+}`, repeatWebhook)
  on.get(`${at}/privatestream`, privateStream)
}

function proProject(visit: Visit): OpenProject {
  const open = ownProject(visit)
  ensure(visit, proFeatures(visit).auditlog_enabled)
  return open
}

/** The configuration is kept in `info.autoimporter`; the demo never runs it. */
function autoimporter(visit: Visit): Response {
  const open = proProject(visit)
  const type = visit.form.text('form_name') || visit.query('type')
  const rules = type === undefined ? undefined : autoimportersOf(visit)[type]
  if (type !== undefined && !rules) throw new ViewProblem(404)
  // One is shown as it is, whatever is sent: it has to be removed first.
  const { project } = open
  const title = titleOf(open, 'Task Autoimporter')
  const importer = project.info['autoimporter']
  if (importer)
    return htmlPage(visit, { template: 'projects/task_autoimporter.html', title, importer, project })
  if (visit.method === 'POST' && type !== undefined && rules) {
    const form = new Form(rules, visit.form)
    if (form.isValid()) {
      const info = { ...open.project.info, autoimporter: { type, ...form.values } }
      visit.store.update('project', open.project.id, { info })
      const about = { action: 'create', attribute: 'autoimporter', old: 'Nothing' } as const
      logEvent(visit, open.project, { ...about, new: info.autoimporter })
      visit.flash('Success! Tasks will be imported daily.')
      return redirect(visit, pageOf(open.project, 'tasks/autoimporter'))
    }
  }
  if (type !== undefined)
    return htmlPage(visit, { template: `projects/importers/${type}.html`, title, project })
  const available_importers = Object.keys(autoimportersOf(visit)).map((name) => `projects/tasks/${name}.html`)
  const template = 'projects/task_autoimport_options.html'
  return htmlPage(visit, { template, title, available_importers, project })
}

function stopAutoimporter(visit: Visit): Response {
  const { project } = proProject(visit)
  const { autoimporter: stopped, ...info } = project.info
  visit.store.update('project', project.id, { info })
  if (stopped !== undefined)
    logEvent(visit, project, { action: 'delete', attribute: 'autoimporter', old: stopped, new: 'Nothing' })
  return redirect(visit, pageOf(project, 'tasks/'))
}

function auditLog(visit: Visit): Response {
  const open = proProject(visit)
  const logs = visit.store.all('auditlog', { project_id: open.project.id })
  return auditLogPage(visit, titleOf(open, 'Audit log'), logs)
}

/** `?all` and `?failed` call again: a GET with an effect. */
function webhooks(visit: Visit): Response {
  const open = proProject(visit)
  const calls = () => visit.store.all('webhook', { project_id: open.project.id })
  for (const call of calls())
    if (visit.query('all') || (visit.query('failed') && call.response_status_code !== 200))
      repeatCall(visit.world, call)
  return webhooksPage(visit, titleOf(open, 'Webhooks'), calls(), open.project)
}

/** JSON, labelled as HTML; how it went before. Nobody asks whose project it is (CONTRACT.md V81). */
function repeatWebhook(visit: Visit): Response {
  requireUser(visit)
  namedProject(visit)
  ensure(visit, proFeatures(visit).webhooks_enabled)
  const call = visit.store.get('webhook', Number(visit.param('id')))
  if (!call) throw new ViewProblem(404)
  repeatCall(visit.world, call)
  return new Response(JSON.stringify(call), { headers: { 'content-type': 'text/html; charset=utf-8' } })
}

/** What happens in a project, as it happens; only where the site has PYBOSSA's setting SSE (CONTRACT.md V60). */
function privateStream(visit: Visit): Response {
  requireUser(visit)
  if (!visit.world.seed.hasLiveUpdates) throw new ViewProblem(404)
  const { project } = ownProject(visit)
  const { listeners } = visit.world
  const encode = (data: string) => new TextEncoder().encode(`data: ${data}\n\n`)
  let listener: (shortName: string, text: string) => void = () => {}
  const body = new ReadableStream({
    start(controller) {
      listener = (shortName, text) => {
        if (shortName === project.short_name) controller.enqueue(encode(text))
      }
      listeners.add(listener)
      controller.enqueue(encode('1'))
    },
    cancel: () => void listeners.delete(listener),
  })
  return new Response(body, { headers: { 'content-type': 'text/event-stream; charset=utf-8' } })
}
