import { randomUUID } from 'node:crypto'
import { updateAccount } from '../accountUpdate.ts'
import { goOn, json, page } from '../answers.ts'
import { ago } from '../clock.ts'
import { updateFeed } from '../updateFeed.ts'
import { leaderboard } from '../leaderboard.ts'
import { ViewProblem } from '../problems.ts'
import { ensure, isAdmin, requireUser } from '../rights.ts'
import { named } from '../named.ts'
import { preferencesForm } from '../preferences.ts'
import type { Routes } from '../routes.ts'
import { numbers, exactProgress } from '../statistics.ts'
import { publicProject, rawProject } from '../shapes/projectShapes.ts'
import { fullUser, publicSummary, publicUser } from '../shapes/userShapes.ts'
import type { ProjectRow, UserRow } from '../tables.ts'
import type { Visit } from '../visit.ts'

/** People and their own account (CONTRACT.md V17, V26–V34). */
export function account(on: Routes): void {
  on.get('/account/', (visit) => community(visit, 1))
  on.get('/account/page/:page{[0-9]+}', (visit) => community(visit, Number(visit.param('page'))))
  on.get('/account/profile', profile)
  on.get('/account/:name/', publicProfile)
  on.get('/account/:name/projects', ownProjects)
  on.get('/account/:name/applications', ownProjects)
  on.form('/account/:name/update', updateAccount)
  on.form('/account/:name/resetapikey', resetApiKey)
}

const perPage = 24

function community(visit: Visit, number: number): Response {
  const people = visit.store.select(
    'user',
    `WHERE id IN (SELECT user_id FROM task_run) ORDER BY created DESC LIMIT ${perPage} OFFSET ?`,
    (number - 1) * perPage,
  )
  if (people.length === 0 && number > 1) throw new ViewProblem(404)
  const total = visit.store.count('user')
  return page(visit, {
    template: 'account/index.html',
    title: 'Community',
    accounts: people.map((user) => publicUser(user, { registered_ago: ago(user.created, visit.now) })),
    top_users: leaderboard(visit.world, visit.user),
    pagination: { page: number, per_page: perPage, total, next: number * perPage < total, prev: number > 1 },
    total,
    update_feed: updateFeed(visit.world),
  })
}

function profile(visit: Visit): Response {
  if (!visit.user)
    return json(visit, { next: '/account/signin', status: 'not_signed_in', ...visit.takeFlash() })
  // By the header only (CONTRACT.md §0 "Switch, header-only spots").
  if (!visit.hasJsonHeader) return goOn(visit, `/account/${encodeURIComponent(visit.user.name)}/`)
  return ownProfile(visit, visit.user)
}

function ownProfile(visit: Visit, user: UserRow): Response {
  return page(visit, {
    template: 'account/profile.html',
    title: 'Profile',
    user: fullUser(visit, user),
    projects_contrib: contributed(visit, user).map((project) => asContributed(visit, project)),
    ...ownedBy(visit, user),
    form: preferencesForm(visit, user),
    can_update: true,
  })
}

/** Projects someone contributed to, by name from Z to A as PYBOSSA sorts them. */
function contributed(visit: Visit, user: UserRow): ProjectRow[] {
  const sql = 'WHERE id IN (SELECT project_id FROM task_run WHERE user_id = ?) ORDER BY name DESC'
  return visit.store.select('project', sql, user.id)
}

function asContributed(visit: Visit, project: ProjectRow) {
  const counts = numbers(visit.world, project.id)
  const { n_tasks, n_volunteers } = counts
  return publicProject({ ...project, n_tasks, n_volunteers, overall_progress: exactProgress(counts) })
}

function ownedBy(visit: Visit, user: UserRow) {
  const projects = visit.store.all('project').filter((project) => project.owners_ids.includes(user.id))
  return {
    projects_published: projects
      .filter((project) => project.published)
      .map((project) => rawProject(visit, project)),
    projects_draft: projects
      .filter((project) => !project.published)
      .map((project) => rawProject(visit, project)),
  }
}

function publicProfile(visit: Visit): Response {
  const user = named(visit)
  if (visit.user?.id === user.id) return ownProfile(visit, user)
  const template = '/account/public_profile.html'
  const shared = { template, form: preferencesForm(visit, user), input_form: false }
  if (user.restrict) {
    const title = 'User data is restricted'
    return page(visit, {
      ...shared,
      title,
      user: null,
      projects: [],
      projects_created: [],
      can_update: false,
    })
  }
  const owned = visit.store.all('project').filter((project) => project.owners_ids.includes(user.id))
  const created: object[] = owned.filter((p) => p.published).map((project) => asContributed(visit, project))
  if (isAdmin(visit))
    created.push(...owned.filter((p) => !p.published).map((project) => rawProject(visit, project)))
  return page(visit, {
    ...shared,
    title: `${user.fullname} &middot; User Profile`,
    user: publicSummary(visit, user),
    projects: contributed(visit, user).map((project) => asContributed(visit, project)),
    projects_created: created,
    can_update: isAdmin(visit),
  })
}

function ownProjects(visit: Visit): Response {
  const me = requireUser(visit)
  const user = named(visit)
  ensure(visit, me.id === user.id)
  return page(visit, { template: 'account/projects.html', title: 'Projects', ...ownedBy(visit, user) })
}

function resetApiKey(visit: Visit): Response {
  const me = requireUser(visit)
  // The name is not looked at; the cheapest source of a token (CONTRACT.md V34).
  if (visit.method === 'GET') return json(visit, { form: { csrf: visit.csrf() } })
  const user = named(visit)
  ensure(visit, me.admin || me.id === user.id)
  visit.store.update('user', user.id, { api_key: randomUUID() })
  visit.flash('New API-KEY generated', 'success')
  return goOn(visit, `/account/${encodeURIComponent(user.name)}/`)
}
