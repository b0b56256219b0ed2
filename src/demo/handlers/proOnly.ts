import { html, redirect } from '../answers.ts'
import { Form } from '../forms.ts'
import { autoimportersOf } from '../importers.ts'
import { ownProject, type OpenProject } from '../openProject.ts'
import { ViewProblem } from '../problems.ts'
import { ensure } from '../rights.ts'
import type { Routes } from '../routes.ts'
import { proFeatures } from '../shapes/projectShapes.ts'
import type { Visit } from '../visit.ts'
import { pageOf } from './ownership.ts'
import { titleOf } from '../shapes/projectPage.ts'

/** What PYBOSSA keeps for pro people and admins; none of it speaks JSON (CONTRACT.md V69, V70, V79–V81). */
export function proOnly(on: Routes): void {
  const at = '/project/:short_name'
  on.form(`${at}/tasks/autoimporter`, autoimporter)
  on.on(['POST'], `${at}/tasks/autoimporter/delete`, stopAutoimporter)
  on.get(`${at}/auditlog`, (visit) => html(visit, titleOf(proProject(visit), 'Audit log')))
  on.get(`${at}/webhook`, (visit) => html(visit, titleOf(proProject(visit), 'Webhooks')))
  on.form(`${at}/webhook/:id{[0-9]+}`, webhook)
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
  if (open.project.info['autoimporter']) return html(visit, titleOf(open, 'Task Autoimporter'))
  if (visit.method === 'POST' && type !== undefined && rules) {
    const form = new Form(rules, visit.form)
    if (form.isValid()) {
      const info = { ...open.project.info, autoimporter: { type, ...form.values } }
      visit.store.update('project', open.project.id, { info })
      visit.flash('Success! Tasks will be imported daily.')
      return redirect(visit, pageOf(open.project, 'tasks/autoimporter'))
    }
  }
  return html(visit, titleOf(open, 'Task Autoimporter'))
}

function stopAutoimporter(visit: Visit): Response {
  const { project } = proProject(visit)
  const { autoimporter: _stopped, ...info } = project.info
  visit.store.update('project', project.id, { info })
  return redirect(visit, pageOf(project, 'tasks/'))
}

/** The demo calls no webhooks, so there is none to repeat. */
function webhook(visit: Visit): Response {
  const open = proProject(visit)
  if (visit.method === 'POST') throw new ViewProblem(404)
  return html(visit, titleOf(open, 'Webhooks'))
}
