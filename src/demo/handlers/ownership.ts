import { randomUUID } from 'node:crypto'
import { goOn, html, page, redirect } from '../answers.ts'
import { avatarRules } from '../accountForms.ts'
import { dependants } from '../apiWrites.ts'
import { logEvent, logProject } from '../auditing.ts'
import { isoTime } from '../clock.ts'
import { Form } from '../forms.ts'
import { namedProject, ownProject, withButton, type OpenProject } from '../openProject.ts'
import { projectDefaults } from '../defaults.ts'
import { strikeAfterSaving, strikeForm } from '../failures.ts'
import { ViewProblem } from '../problems.ts'
import { newProjectRules, projectRules } from '../projectForms.ts'
import { ensure, requireUser } from '../rights.ts'
import type { Routes } from '../routes.ts'
import type { Json } from '../seedShape.ts'
import { proFeatures, projectAndOwner } from '../shapes/projectShapes.ts'
import { fullUser } from '../shapes/userShapes.ts'
import { sealPassword } from '../signer.ts'
import type { ProjectRow } from '../tables.ts'
import { keepUpload } from '../uploads.ts'
import type { Visit } from '../visit.ts'
import { titleOf, topStats } from '../shapes/projectPage.ts'

/** Making, setting up, publishing and deleting a project (CONTRACT.md V62–V67, V82, V87). */
export function ownership(on: Routes): void {
  const at = '/project/:short_name'
  on.form('/project/new', newProject)
  on.get(`${at}/settings`, settings)
  on.form(`${at}/update`, update)
  on.form(`${at}/delete`, remove)
  on.form(`${at}/publish`, publish)
  on.on(['POST'], `${at}/resetsecretkey`, resetSecretKey)
  on.get(`${at}/projectreport/export`, report)
}

/** The address of a project's page. */
export const pageOf = (project: ProjectRow, rest = '') =>
  `/project/${encodeURIComponent(project.short_name)}/${rest}`

function newProject(visit: Visit): Response {
  const me = requireUser(visit)
  const form = new Form(newProjectRules(visit), visit.body)
  const respond = (errors: boolean) =>
    page(visit, {
      template: 'projects/new.html',
      title: 'Create a Project',
      form: form.toJson(visit),
      errors,
    })
  if (visit.method === 'GET') return respond(false)
  if (!form.isValid()) {
    visit.flash('Please correct the errors', 'error')
    return respond(true)
  }
  strikeForm(visit, form.values)
  const created = isoTime(visit.now)
  const project = visit.store.insert('project', {
    ...projectDefaults,
    created,
    updated: created,
    name: form.text('name'),
    short_name: form.text('short_name'),
    description: form.text('description') || shortened(form.text('long_description')),
    long_description: form.text('long_description'),
    owner_id: me.id,
    owners_ids: [me.id],
    category_id: visit.store.all('category')[0]?.id ?? 1,
    secret_key: randomUUID(),
    info: {},
  })
  logProject(visit, undefined, project)
  visit.flash(
    '<i class="icon-bullhorn"></i> You can check the  <strong><a href="https://docs.pybossa.com"> Guide and Documentation</a></strong> for adding tasks, a thumbnail, using PYBOSSA.JS, etc.',
    'success',
  )
  strikeAfterSaving(visit, form.values)
  return goOn(visit, pageOf(project, 'update'))
}

// PYBOSSA renders the Markdown and strips the tags; taking away the signs comes close enough.
function shortened(markdown: string): string {
  const text = markdown
    .replace(/[#*_`>]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 255)
  return (text.length >= 252 ? `${text.slice(0, -3)}...` : text) || ' '
}

/** P.full and U.full of the creator for every owner (CONTRACT.md V63). */
export function settingsPage(visit: Visit, open: OpenProject) {
  const creator = visit.store.get('user', open.project.owner_id)
  return {
    title: titleOf(open, 'Settings'),
    project: { ...open.project, ...withButton(visit, open) },
    owner: creator ? fullUser(visit, creator) : null,
    ...topStats(open),
    pro_features: proFeatures(visit),
  }
}

function settings(visit: Visit): Response {
  return page(visit, { template: '/projects/settings.html', ...settingsPage(visit, ownProject(visit)) })
}

/** Without arguments the settings; with them a file, or a 500 as soon as somebody signed in contributed (CONTRACT.md Q17). */
function report(visit: Visit): Response {
  const open = ownProject(visit)
  const [type, format] = [visit.query('type'), visit.query('format')]
  if (type === undefined && format === undefined)
    return page(visit, { template: '/projects/settings.html', ...settingsPage(visit, open) })
  if (format !== 'csv') return html(visit, '415 Unsupported Media Type', 415)
  visit.flash('Error generating project report.', 'error')
  throw new ViewProblem(500)
}

async function update(visit: Visit): Promise<Response> {
  const open = ownProject(visit)
  const { project } = open
  const isPost = visit.method === 'POST'
  // `btn` is looked for in a form only; a JSON body always means the settings (CONTRACT.md V64).
  if (isPost && visit.form.text('btn') === 'Upload') return uploadThumbnail(visit, project)
  const body = isPost ? visit.body : undefined
  const form = new Form(
    projectRules(visit),
    body,
    isPost ? {} : { ...project, protect: isProtected(project) },
  )
  if (isPost && form.isValid()) {
    strikeForm(visit, form.values)
    save(visit, project, form)
    visit.flash('Project updated!', 'success')
    return goOn(visit, `/project/${encodeURIComponent(form.text('short_name'))}/`)
  }
  if (isPost) visit.flash('Please correct the errors', 'error')
  return page(visit, {
    template: '/projects/update.html',
    title: titleOf(open, 'Update'),
    form: form.toJson(visit),
    upload_form: new Form(avatarRules, isPost ? visit.body : undefined).toJson(visit),
    ...projectAndOwner(visit, project, { stats: open.stats, extra: withButton(visit, open) }),
    ...topStats(open),
    pro_features: proFeatures(visit),
  })
}

const isProtected = ({ info }: ProjectRow) => Boolean(info['passwd_hash'])

// Another project's id saves nothing and says it worked (CONTRACT.md F10).
function save(visit: Visit, project: ProjectRow, form: Form): void {
  const { values } = form
  if (values['id'] !== project.id) return
  const password = form.text('password')
  const info: { [key: string]: Json } = { ...project.info }
  // One character is no password (CONTRACT.md Q22); an empty one keeps what is there.
  if (values['protect'] !== true) info['passwd_hash'] = null
  else if (password) info['passwd_hash'] = password.length > 1 ? sealPassword(password) : null
  const saved = visit.store.update('project', project.id, {
    name: form.text('name'),
    short_name: form.text('short_name'),
    description: form.text('description'),
    long_description: form.text('long_description'),
    allow_anonymous_contributors: values['allow_anonymous_contributors'] === true,
    zip_download: values['zip_download'] === true,
    category_id: Number(values['category_id']),
    webhook: form.text('webhook'),
    updated: isoTime(visit.now),
    info,
  })
  logProject(visit, project, saved)
}

async function uploadThumbnail(visit: Visit, project: ProjectRow): Promise<Response> {
  const file = visit.form.file('avatar')
  if (!file) {
    visit.flash('You must provide a file to change the avatar', 'error')
    return goOn(visit, pageOf(project, 'update'))
  }
  const thumbnail = `project_${project.id}_thumbnail_${Math.floor(visit.now / 1000)}.png`
  const container = `user_${visit.user?.id ?? 0}`
  const thumbnail_url = await keepUpload(visit, container, thumbnail, file)
  visit.store.update('project', project.id, {
    info: { ...project.info, thumbnail, container, thumbnail_url },
  })
  visit.flash(
    'Your project thumbnail has been updated! It may                                   take some minutes to refresh...',
    'success',
  )
  return goOn(visit, pageOf(project, 'update'))
}

function remove(visit: Visit): Response {
  const open = ownProject(visit)
  const { project, stats } = open
  ensure(visit, !visit.store.find('result', { project_id: project.id, last_version: true }))
  if (visit.method === 'GET')
    return page(visit, {
      template: '/projects/delete.html',
      title: titleOf(open, 'Delete'),
      ...projectAndOwner(visit, project, { stats }),
      ...topStats(open, ['n_task_runs', 'n_completed_tasks', 'n_volunteers']),
      pro_features: proFeatures(visit),
      csrf: visit.csrf(),
    })
  visit.store.together(() => {
    for (const [table, column] of dependants['project'] ?? [])
      visit.store.run(`DELETE FROM "${table}" WHERE "${column}" = ?`, project.id)
    visit.store.remove('project', project.id)
  })
  logProject(visit, project, undefined)
  visit.flash('Project deleted!', 'success')
  return goOn(visit, `/account/${encodeURIComponent(visit.user?.name ?? '')}/`)
}

/** A real redirect on success; answers given while testing are forgotten (CONTRACT.md V67). */
function publish(visit: Visit): Response {
  const open = ownProject(visit)
  const { project, stats } = open
  const hasTasks = visit.store.count('task', 'WHERE project_id = ?', project.id) > 0
  ensure(visit, Boolean(project.info['task_presenter']) && hasTasks)
  if (visit.method === 'GET') {
    const { project: shown } = projectAndOwner(visit, project, { stats })
    const template = '/projects/publish.html'
    return page(visit, { template, project: shown, pro_features: proFeatures(visit), csrf: visit.csrf() })
  }
  visit.store.together(() => {
    for (const table of ['task_run', 'result', 'webhook'])
      visit.store.run(`DELETE FROM "${table}" WHERE project_id = ?`, project.id)
    visit.store.run(`UPDATE task SET state = 'ongoing' WHERE project_id = ?`, project.id)
    visit.store.update('project', project.id, { published: true, updated: isoTime(visit.now) })
  })
  logEvent(visit, project, { attribute: 'published', old: false, new: true })
  visit.flash('Project published! Volunteers will now be able to help you!')
  return redirect(visit, pageOf(project))
}

function resetSecretKey(visit: Visit): Response {
  requireUser(visit)
  namedProject(visit)
  const { project } = ownProject(visit)
  visit.store.update('project', project.id, { secret_key: randomUUID() })
  visit.flash('New secret key generated', 'success')
  return goOn(visit, pageOf(project, 'update'))
}
