import { redirect } from './answers.ts'
import { EarlyAnswer, ViewProblem } from './problems.ts'
import { ensure, isOwn, mayReadProject, requireUser } from './rights.ts'
import { isBy } from './schedulers.ts'
import { openPassword, sign, unsign } from './signer.ts'
import { projectStats, type ProjectStats } from './statistics.ts'
import type { ProjectRow } from './tables.ts'
import type { Visit } from './visit.ts'

export interface OpenProject {
  project: ProjectRow
  stats: ProjectStats
}

/** The project a path names; 404 if there is none. */
export function namedProject(visit: Visit): OpenProject {
  const project = visit.store.find('project', { short_name: visit.param('short_name') })
  if (!project) throw new ViewProblem(404)
  return { project, stats: projectStats(visit.world, project.id) }
}

/** A project to read: behind its password if it has one, else by the rights to read (CONTRACT.md §2 "rd/pw"). */
export function readableProject(visit: Visit, options: { asksPassword?: boolean } = {}): OpenProject {
  const found = namedProject(visit)
  if (options.asksPassword !== false && projectPassword(found.project) !== undefined)
    checkPassword(visit, found.project)
  else ensure(visit, mayReadProject(visit, found.project))
  return found
}

/** A project to manage: signed in, owner, co-owner or admin. */
export function ownProject(visit: Visit): OpenProject {
  requireUser(visit)
  const found = namedProject(visit)
  ensure(visit, isOwn(visit, found.project))
  return found
}

/** The password in clear, if the project has one. */
export const projectPassword = (project: ProjectRow) => openPassword(project.info['passwd_hash'])

const cookieAge = 1800
const cookieOf = (project: ProjectRow) => `${project.short_name}pswd`
const whoAsks = (visit: Visit) => String(visit.user?.id ?? visit.pseudonym)

function passed(visit: Visit, project: ProjectRow): string[] {
  const cookie = visit.cookies.get(encodeURIComponent(cookieOf(project)))
  return ((cookie && unsign(cookieOf(project), cookie, visit.now, cookieAge)) || []) as string[]
}

/** A real 302 to the password page, in JSON mode too, unless the cookie lists the person who asks or they own the project. */
function checkPassword(visit: Visit, project: ProjectRow): void {
  if (isOwn(visit, project) || passed(visit, project).includes(whoAsks(visit))) return
  const next = encodeURIComponent(visit.path)
  throw new EarlyAnswer(
    redirect(visit, `/project/${encodeURIComponent(project.short_name)}/password?next=${next}`),
  )
}

/** The cookie that lets the person who asks in for half an hour, beside those it lets in already. */
export function passwordCookie(visit: Visit, project: ProjectRow): string {
  const people = [...new Set([...passed(visit, project), whoAsks(visit)])]
  const value = sign(cookieOf(project), people, visit.now)
  return `${encodeURIComponent(cookieOf(project))}=${value}; Max-Age=${cookieAge}; Path=/`
}

/** `contrib_button`, and what PYBOSSA adds with it (pybossa/cache/helpers.py). */
export function withButton(visit: Visit, { project, stats }: OpenProject): object {
  const { n_blogposts, n_results } = stats
  return { contrib_button: contribButton(visit, project, stats), n_blogposts, n_results }
}

function contribButton(visit: Visit, project: ProjectRow, stats: ProjectStats): string {
  if (stats.overall_progress >= 100) return 'completed'
  if (!project.published) {
    const isReady =
      project.info['task_presenter'] && visit.store.count('task', 'WHERE project_id = ?', project.id) > 0
    return isReady ? 'publish' : 'draft'
  }
  const by = isBy(visit.contributor)
  const left = visit.store.count(
    'task',
    `WHERE project_id = ? AND state <> 'completed' AND id NOT IN (SELECT task_id FROM task_run WHERE ${by.sql})`,
    project.id,
    by.value,
  )
  return left > 0 ? 'can_contribute' : 'cannot_contribute'
}
