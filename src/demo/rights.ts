import { redirect } from './answers.ts'
import { ApiProblem, EarlyAnswer, ViewProblem } from './problems.ts'
import type { ProjectRow, UserRow } from './tables.ts'
import type { Visit } from './visit.ts'

export const isAdmin = (visit: Visit) => visit.user?.admin === true

/** Owner, co-owner or admin (CONTRACT.md §2 "own"). */
export const isOwn = (visit: Visit, project: ProjectRow) =>
  isAdmin(visit) || (visit.user !== undefined && project.owners_ids.includes(visit.user.id))

/** Published: everyone; draft: own. */
export const mayReadProject = (visit: Visit, project: ProjectRow) =>
  project.published || isOwn(visit, project)

/** Ends the view with 401 for strangers and 403 for signed-in people, unless `may` (pybossa/auth `ensure_authorized_to`). */
export function ensure(visit: Visit, may: boolean): void {
  if (!may) throw new ViewProblem(visit.user ? 403 : 401)
}

/** The same in the dialect of `/api`. */
export function ensureApi(visit: Visit, may: boolean): void {
  if (!may) throw new ApiProblem(visit.user ? 'Forbidden' : 'Unauthorized')
}

/** Flask-Login's `login_required`: a real 302 with a queued message, in JSON mode too. */
export function requireUser(visit: Visit): UserRow {
  if (visit.user) return visit.user
  visit.flash('Please sign in to access this page.')
  const next = encodeURIComponent(visit.path + visit.url.search)
  throw new EarlyAnswer(redirect(visit, `/account/signin?next=${next}`))
}

/** `admin_required`: 302 for strangers, 403 for everyone but admins. */
export function requireAdmin(visit: Visit): UserRow {
  const user = requireUser(visit)
  ensure(visit, user.admin)
  return user
}
