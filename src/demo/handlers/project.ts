import { htmlPage, json, page, redirect } from '../answers.ts'
import { isoTime } from '../clock.ts'
import {
  namedProject,
  passwordCookie,
  projectPassword,
  readableProject,
  withButton,
  type OpenProject,
} from '../openProject.ts'
import { EarlyAnswer, ViewProblem } from '../problems.ts'
import type { Routes } from '../routes.ts'
import { proFeatures, projectAndOwner } from '../shapes/projectShapes.ts'
import { isOn } from '../siteSettings.ts'
import { stamp } from '../stamps.ts'
import type { Visit } from '../visit.ts'
import { checkDownloads, titleOf, topStats } from '../shapes/projectPage.ts'
import { projectStatsPage } from '../projectStatsPage.ts'

/** One project, to read (CONTRACT.md V45–V57, V61). */
export function projectPages(on: Routes): void {
  const at = '/project/:short_name'
  on.get(`${at}/`, details)
  on.form(`${at}/password`, password)
  on.get(`${at}/results`, results)
  on.get(`${at}/stats`, projectStatsPage)
  on.get(`${at}/tasks/`, tasks)
  on.get(`${at}/tasks/browse`, (visit) => browse(visit, 1))
  on.get(`${at}/tasks/browse/:page{[0-9]+}`, (visit) => browse(visit, Number(visit.param('page'))))
  on.get(`${at}/:task{[0-9]+}/results.json`, taskResults)
  on.get(`${at}/task/:task{[0-9]+}`, taskPage)
  on.get(`${at}/presenter`, presenter)
  on.get(`${at}/newtask`, presenter)
  on.get(`${at}/tutorial`, tutorial)
  on.get(`${at}/blog`, blog)
  on.get(`${at}/publicstream`, () => {
    throw new ViewProblem(404)
  })
  on.get(`${at}/:post{[0-9]+}`, blogpost)
}

function details(visit: Visit): Response {
  const open = readableProject(visit)
  return page(visit, {
    template: '/projects/project.html',
    title: titleOf(open),
    ...projectAndOwner(visit, open.project, { stats: open.stats, extra: withButton(visit, open) }),
    ...topStats(open),
    ...ckanOf(visit, open),
    pro_features: proFeatures(visit),
  })
}

/** Where the site sends data to: the project's own page alone says so. */
const ckanOf = (visit: Visit, { project }: OpenProject) =>
  isOn(visit, 'ckan')
    ? { ckan_name: 'Demo CKAN', ckan_url: 'https://ckan.example', ckan_pkg_name: project.short_name }
    : {}

function results(visit: Visit): Response {
  const open = readableProject(visit, { asksPassword: false })
  return page(visit, {
    template: '/projects/results.html',
    title: titleOf(open, 'Results'),
    ...projectAndOwner(visit, open.project, { stats: open.stats, extra: withButton(visit, open) }),
    ...topStats(open),
    n_results: open.stats.n_results,
    pro_features: proFeatures(visit),
  })
}

function tasks(visit: Visit): Response {
  const open = readableProject(visit)
  const features = proFeatures(visit)
  return page(visit, {
    template: '/projects/tasks.html',
    title: titleOf(open, 'Tasks'),
    ...projectAndOwner(visit, open.project, { stats: open.stats, extra: withButton(visit, open) }),
    ...topStats(open),
    autoimporter_enabled: features.autoimporter_enabled,
    pro_features: features,
  })
}

const perPage = 10

function browse(visit: Visit, number: number): Response {
  const open = readableProject(visit)
  checkDownloads(visit, open)
  const rows = visit.store.query<{ id: number; n_task_runs: number; n_answers: number }>(
    `SELECT id, (SELECT count(*) FROM task_run WHERE task_id = task.id) AS n_task_runs, n_answers
     FROM task WHERE project_id = ? ORDER BY id LIMIT ${perPage} OFFSET ?`,
    open.project.id,
    (number - 1) * perPage,
  )
  if (rows.length === 0 && number !== 1) throw new ViewProblem(404)
  const total = open.stats.n_tasks
  return page(visit, {
    template: '/projects/tasks_browse.html',
    title: titleOf(open, 'Tasks'),
    ...projectAndOwner(visit, open.project, { stats: open.stats, extra: withButton(visit, open) }),
    ...topStats(open, ['n_task_runs', 'last_activity']),
    tasks: rows.map((row) => ({ ...row, pct_status: Math.min(1, row.n_task_runs / row.n_answers) })),
    pagination: { page: number, per_page: perPage, total, next: number * perPage < total, prev: number > 1 },
    pro_features: proFeatures(visit),
  })
}

function taskResults(visit: Visit): Response {
  const { project } = readableProject(visit)
  const task = visit.store.find('task', { project_id: project.id, id: Number(visit.param('task')) })
  if (!task) throw new ViewProblem(404)
  return json(visit, visit.store.all('task_run', { task_id: task.id, project_id: project.id }))
}

const anonymousNote = 'Ooops! You are an anonymous user and will not get any credit for your contributions.'

function refuseAnonymous(visit: Visit, { project }: OpenProject): void {
  if (visit.user || project.allow_anonymous_contributors) return
  visit.flash(
    `Oops! You have to sign in to participate in <strong>${project.name}</strong>project`,
    'warning',
  )
  const next = encodeURIComponent(`/project/${encodeURIComponent(project.short_name)}/newtask`)
  throw new EarlyAnswer(redirect(visit, `/account/signin?next=${next}`))
}

/** Stamps the task for the caller: needed before answering one that came by its address (CONTRACT.md V52). */
function taskPage(visit: Visit): Response {
  const task = visit.store.get('task', Number(visit.param('task')))
  namedProject(visit)
  if (!task) throw new ViewProblem(404)
  const open = readableProject(visit)
  refuseAnonymous(visit, open)
  if (!visit.user) {
    const link = `<a href="/account/signin?next=${encodeURIComponent(visit.path)}">Sign in now!</a>`
    visit.flash(`${anonymousNote} ${link}`, 'warning')
  }
  const isHere = task.project_id === open.project.id
  if (isHere) stamp(visit.world, task.id, visit.contributor, isoTime(visit.now))
  if (isHere && !open.project.info['task_presenter'])
    visit.flash('Sorry, but this project is still a draft and does not have a task presenter.', 'error')
  return page(visit, {
    template: isHere ? '/projects/presenter.html' : '/projects/task/wrong.html',
    title: titleOf(open, 'Contribute'),
    ...projectAndOwner(visit, open.project, { stats: open.stats }),
  })
}

/** HTML only, in JSON mode too (CONTRACT.md V53). */
function presenter(visit: Visit): Response {
  const open = readableProject(visit)
  refuseAnonymous(visit, open)
  if (!visit.user) visit.flash(`${anonymousNote} Sign in now!`, 'warning')
  const { short_name, info } = open.project
  const seen = `${encodeURIComponent(short_name)}tutorial`
  const isFirst = Boolean(info['tutorial']) && !visit.cookies.has(seen)
  if (info['tutorial']) visit.setCookies.push(`${seen}=seen; Path=/`)
  const template = isFirst ? '/projects/tutorial.html' : '/projects/presenter.html'
  return htmlPage(visit, { template, title: titleOf(open, 'Contribute'), project: open.project })
}

function tutorial(visit: Visit): Response {
  const open = readableProject(visit)
  return page(visit, {
    template: '/projects/tutorial.html',
    title: titleOf(open, 'Tutorial'),
    ...projectAndOwner(visit, open.project, { stats: open.stats }),
  })
}

function blog(visit: Visit): Response {
  const open = readableProject(visit)
  const isCreator = visit.user?.id === open.project.owner_id
  const where = { project_id: open.project.id, ...(isCreator ? {} : { published: true }) }
  return page(visit, {
    template: 'projects/blog.html',
    ...projectAndOwner(visit, open.project, { stats: open.stats, extra: withButton(visit, open) }),
    blogposts: visit.store.all('blogpost', where).map(({ info: _info, ...post }) => post),
    ...topStats(open, ['last_activity']),
    pro_features: proFeatures(visit),
  })
}

/** HTML only; drafts are for their author (CONTRACT.md V57). */
function blogpost(visit: Visit): Response {
  const { project } = readableProject(visit)
  const post = visit.store.find('blogpost', { id: Number(visit.param('post')), project_id: project.id })
  if (!post || (!post.published && post.user_id !== visit.user?.id)) throw new ViewProblem(404)
  const owner = post.user_id === null ? undefined : visit.store.get('user', post.user_id)
  return htmlPage(visit, {
    template: 'projects/blog_post.html',
    title: post.title,
    blogpost: { ...post, owner },
    project,
  })
}

/** HTML and a form-encoded POST; success is a redirect with a cookie (CONTRACT.md V61). */
function password(visit: Visit): Response {
  const { project } = namedProject(visit)
  const { short_name } = project
  const door = () =>
    htmlPage(visit, {
      template: 'projects/password.html',
      title: `${project.name}: password`,
      project,
      short_name,
    })
  if (visit.method === 'GET') return door()
  if (projectPassword(project) === undefined || visit.form.text('password') !== projectPassword(project)) {
    visit.flash('Sorry, incorrect password')
    return door()
  }
  visit.setCookies.push(passwordCookie(visit, project))
  // Without `next` PYBOSSA goes to a page named None (CONTRACT.md Q23).
  return redirect(visit, visit.query('next') ?? `/project/${encodeURIComponent(short_name)}/None`)
}
