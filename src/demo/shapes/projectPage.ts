import type { OpenProject } from '../openProject.ts'
import { ensure, isOwn } from '../rights.ts'
import type { Visit } from '../visit.ts'

/** A page's title as PYBOSSA writes it, HTML entity included. */
export const titleOf = ({ project }: OpenProject, name?: string) =>
  `Project: ${project.name}${name ? ` &middot; ${name}` : ''}`

const allStats = [
  'n_tasks',
  'n_task_runs',
  'n_completed_tasks',
  'n_volunteers',
  'overall_progress',
  'last_activity',
] as const

/** STATS at the top level of a page, all but those named (CONTRACT.md §2.5 "Common keys"). */
export function topStats({ stats }: OpenProject, without: (typeof allStats)[number][] = []) {
  return Object.fromEntries(allStats.filter((key) => !without.includes(key)).map((key) => [key, stats[key]]))
}

/** Where the owner keeps downloads to themselves: 401 for strangers, 403 for the signed-in. */
export function checkDownloads(visit: Visit, { project }: OpenProject): void {
  ensure(visit, project.zip_download || isOwn(visit, project))
}
