import { ViewProblem } from './problems.ts'
import type { UserRow } from './tables.ts'
import type { Visit } from './visit.ts'

/** The person a path names; 404 if there is none. */
export function named(visit: Visit): UserRow {
  const user = visit.store.find('user', { name: visit.param('name') })
  if (!user) throw new ViewProblem(404)
  return user
}
