import { ago } from '../clock.ts'
import { exactProgress, numbers, type ProjectStats } from '../statistics.ts'
import type { ProjectRow } from '../tables.ts'
import type { Visit } from '../visit.ts'
import { fullUser, publicInfo, publicSummary } from './userShapes.ts'

/** Keys of `project.info` that anyone may see (pybossa/model/project.py). */
export const publicProjectInfoKeys = [
  'container',
  'thumbnail',
  'thumbnail_url',
  'task_presenter',
  'tutorial',
  'sched',
]

const publicColumns = [
  'id',
  'description',
  'info',
  'n_tasks',
  'n_volunteers',
  'name',
  'overall_progress',
  'short_name',
  'created',
  'category_id',
  'long_description',
  'last_activity',
  'last_activity_raw',
  'n_task_runs',
  'n_results',
  'owner',
  'updated',
  'featured',
  'owner_id',
  'n_completed_tasks',
  'n_blogposts',
  'owners_ids',
] as const

/** P.pub: always the same keys, null where the place that asks does not know (CONTRACT.md §1.1). */
export function publicProject(
  known: Partial<Record<(typeof publicColumns)[number], unknown>> & Pick<ProjectRow, 'info'>,
) {
  const row = Object.fromEntries(publicColumns.map((column) => [column, known[column] ?? null]))
  return { ...row, info: publicInfo(known.info, publicProjectInfoKeys) }
}

/** The numbers PYBOSSA mixes into `project`; its n_task_runs is n_tasks (CONTRACT.md Q10). */
function mergedStats(stats: ProjectStats) {
  const {
    n_tasks,
    n_results,
    n_completed_tasks,
    n_volunteers,
    overall_progress,
    n_blogposts,
    last_activity,
  } = stats
  return {
    n_tasks,
    n_task_runs: n_tasks,
    n_results,
    n_completed_tasks,
    n_volunteers,
    overall_progress,
    n_blogposts,
    last_activity,
  }
}

/** P.list: a row of a category, of the featured or of the draft projects. */
export function listedProject(visit: Visit, project: ProjectRow, options: { hasFeatured: boolean }) {
  const counts = numbers(visit.world, project.id)
  const { id, name, short_name, info, created, updated, description } = project
  return publicProject({
    id,
    name,
    short_name,
    info,
    created,
    updated,
    description,
    ...(options.hasFeatured ? { featured: project.featured } : {}),
    owner: visit.store.get('user', project.owner_id)?.fullname ?? null,
    last_activity: ago(counts.last_activity, visit.now),
    last_activity_raw: counts.last_activity,
    overall_progress: exactProgress(counts),
    n_tasks: counts.n_tasks,
    n_volunteers: counts.n_volunteers,
  })
}

/** P.raw: all columns, secrets included, as PYBOSSA really answers (CONTRACT.md §1.1, Q33). */
export function rawProject(visit: Visit, project: ProjectRow) {
  const counts = numbers(visit.world, project.id)
  return {
    ...project,
    n_tasks: counts.n_tasks,
    n_volunteers: counts.n_volunteers,
    overall_progress: exactProgress(counts),
  }
}

/** `pro_features` for the viewer: with PYBOSSA's defaults all are for pro people and admins (CONTRACT.md PF). */
export function proFeatures(visit: Visit) {
  const isPro = Boolean(visit.user && (visit.user.pro || visit.user.admin))
  return { auditlog_enabled: isPro, autoimporter_enabled: isPro, webhooks_enabled: isPro }
}

/** `project` and `owner` as a page shows them to this viewer (pybossa/view/projects.py `sanitize_project_owner`). */
export function projectAndOwner(
  visit: Visit,
  project: ProjectRow,
  options: { stats?: ProjectStats | undefined; extra?: object } = {},
) {
  const owner = visit.store.get('user', project.owner_id)
  const isCreator = visit.user !== undefined && visit.user.id === project.owner_id
  const full = { ...project, ...options.extra }
  const merged = options.stats ? mergedStats(options.stats) : {}
  return {
    // Strangers get the full row when only the query asks for JSON: PYBOSSA's leak (CONTRACT.md §0).
    project: { ...(isCreator || !visit.hasJsonHeader ? full : publicProject(full)), ...merged },
    owner: owner === undefined ? null : isCreator ? fullUser(visit, owner) : publicSummary(visit, owner),
  }
}
