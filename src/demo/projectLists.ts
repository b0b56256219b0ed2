import { listedProject, rawProject } from './shapes/projectShapes.ts'
import type { ProjectRow, UserRow } from './tables.ts'
import { timeOf } from './clock.ts'
import type { Visit } from './visit.ts'

type Listed = ReturnType<typeof listedProject>

/** Featured projects, drafts and password-protected ones included, restricted owners' not (CONTRACT.md V37). */
export const featuredProjects = (visit: Visit) => list(visit, 'featured = 1', false)

export const draftProjects = (visit: Visit) => list(visit, 'published = 0', false)

/** Published projects of a category; those with a password stay out of sight (CONTRACT.md V43). */
export const categoryProjects = (visit: Visit, categoryId: number) =>
  list(visit, `published = 1 AND category_id = ${categoryId} AND info ->> 'passwd_hash' IS NULL`, true)

function list(visit: Visit, which: string, hasFeatured: boolean): Listed[] {
  const rest = `JOIN "user" ON "user".id = owner_id WHERE "user".restrict = 0 AND ${which.replaceAll('info', 'project.info')} ORDER BY project.id`
  return visit.store.select('project', rest).map((project) => listedProject(visit, project, { hasFeatured }))
}

/** Projects someone contributed to, last first, with their secrets as PYBOSSA gives them away (P.raw). */
export function historicalContributions(visit: Visit, user: UserRow): object[] {
  const sql = `SELECT project_id AS id, max(finish_time) AS last FROM task_run WHERE user_id = ? GROUP BY project_id
    ORDER BY last DESC`
  return visit.store.query<{ id: number; last: string }>(sql, user.id).flatMap(({ id, last }) => {
    const project = visit.store.get('project', id)
    return project ? [{ ...rawProject(visit, project), project_id: id, last_contribution: last }] : []
  })
}

/** PYBOSSA's default order: a score of progress, picture, size and how recent (pybossa/util.py `rank`). */
export function ranked(projects: Listed[], now: number): Listed[] {
  return projects.toSorted((a, b) => points(b, now) - points(a, now))
}

function points(row: Listed, now: number): number {
  const project = row as unknown as ProjectRow & Record<string, number | string | null>
  const isTest = `${project.name} ${project.short_name}`.toLowerCase().includes('test')
  return (
    (project['overall_progress'] === 100 ? 0 : 1000) +
    (isTest ? 0 : 500) +
    (project.info['thumbnail'] ? 200 : 0) +
    bySize(Number(project['n_tasks'])) +
    2 * bySize(Number(project['n_volunteers'])) +
    byAge(
      now -
        Math.max(
          timeOf(project.updated),
          timeOf(String(project['last_activity_raw'] ?? '1970-01-01T00:00:00')),
        ),
    )
  )
}

function bySize(n: number): number {
  if (n > 100) return 20
  if (n > 50) return 15
  if (n > 20) return 10
  if (n > 10) return 5
  return n > 0 ? 1 : 0
}

function byAge(age: number): number {
  return [50, 20, 10, 5][Math.floor(age / 86_400_000)] ?? 0
}
