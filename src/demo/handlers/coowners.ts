import { goOn, page } from '../answers.ts'
import { Form } from '../forms.ts'
import { namedProject, ownProject } from '../openProject.ts'
import { ViewProblem } from '../problems.ts'
import { searchRules, transferRules } from '../projectForms.ts'
import { requireUser } from '../rights.ts'
import type { Routes } from '../routes.ts'
import { proFeatures, publicProject } from '../shapes/projectShapes.ts'
import { publicUser } from '../shapes/userShapes.ts'
import type { Visit } from '../visit.ts'
import { pageOf, settingsPage } from './ownership.ts'

/** Whose a project is (CONTRACT.md V83–V86). Adding and removing are GETs with an effect. */
export function coowners(on: Routes): void {
  const at = '/project/:short_name'
  on.form(`${at}/coowners`, list)
  on.get(`${at}/add_coowner/:name`, add)
  on.get(`${at}/del_coowner/:name`, remove)
  on.form(`${at}/transferownership`, transfer)
}

// These views look the project up without asking whether it is there: 500 where others say 404.
function owned(visit: Visit) {
  requireUser(visit)
  if (!visit.store.find('project', { short_name: visit.param('short_name') })) throw new ViewProblem(500)
  return ownProject(visit)
}

function list(visit: Visit): Response {
  const { project } = owned(visit)
  // Only a form-encoded search is read, and a hit breaks in JSON mode (CONTRACT.md Q4).
  const form = new Form(searchRules, visit.form)
  if (visit.method === 'POST' && form.text('user')) {
    const hit = visit.store.find('user', { name: form.text('user') })
    if (hit && !project.owners_ids.includes(hit.id) && visit.isJson) throw new ViewProblem(500)
    visit.flash(
      "<strong>Ooops!</strong> We didn't find any enabled user matching your query: <strong></strong>",
      'info',
    )
  }
  const people = project.owners_ids.flatMap((id) => visit.store.get('user', id) ?? [])
  return page(visit, {
    template: '/projects/coowners.html',
    title: 'Manage Co-owners',
    project: publicProject(project),
    coowners: people.map((user) => ({
      ...publicUser(user, { locale: user.locale }),
      ...(user.id === project.owner_id ? { is_creator: true } : {}),
    })),
    form: form.toJson(visit),
    pro_features: proFeatures(visit),
  })
}

function change(
  visit: Visit,
  act: (owners: number[], id: number, creator: number) => [string, string, number[]?],
): Response {
  const { project } = owned(visit)
  const user = visit.store.find('user', { name: visit.param('name') })
  if (!user) throw new ViewProblem(404)
  const [text, category, owners_ids] = act(project.owners_ids, user.id, project.owner_id)
  if (owners_ids) visit.store.update('project', project.id, { owners_ids })
  visit.flash(text, category)
  return goOn(visit, pageOf(project, 'coowners'))
}

const add = (visit: Visit) =>
  change(visit, (owners, id) =>
    owners.includes(id)
      ? ['User is already an owner', 'warning']
      : ['User was added to list of owners', 'success', [...owners, id]],
  )

const remove = (visit: Visit) =>
  change(visit, (owners, id, creator) => {
    if (!owners.includes(id)) return ['User is not a project owner', 'error']
    if (id === creator) return ['Cannot remove project creator', 'error']
    return ['User was deleted from the list of owners', 'success', owners.filter((owner) => owner !== id)]
  })

/** Found or not, the answer has `next` and the status info: only the address tells (CONTRACT.md Q29). */
function transfer(visit: Visit): Response {
  requireUser(visit)
  namedProject(visit)
  const open = ownProject(visit)
  const form = new Form(transferRules, visit.body)
  if (visit.method === 'GET')
    return page(visit, {
      template: '/projects/transferownership.html',
      ...settingsPage(visit, open),
      form: form.toJson(visit),
      target: '.transfer_ownership',
    })
  const user = visit.store.find('user', { email_addr: form.text('email_addr') })
  if (!user) {
    visit.flash('New project owner not found by email', 'info')
    return goOn(visit, pageOf(open.project, 'transferownership'))
  }
  visit.store.update('project', open.project.id, { owner_id: user.id, owners_ids: [user.id] })
  visit.flash('Project owner updated', 'info')
  return goOn(visit, pageOf(open.project))
}
