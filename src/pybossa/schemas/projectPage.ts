import * as z from 'zod/mini'
import { Amount, maybe, orElse, When } from './maybe.ts'
import { OwnedProject, ProFeatures, Project } from './project.ts'
import { flashed } from './form.ts'
import { Owner } from './user.ts'

/** Numbers of a project beside it on its pages, as far as that page has them; late by up to an hour, 0 for drafts (CONTRACT.md §1.1 STATS, §4.6). */
export const statsShape = {
  n_tasks: maybe(Amount),
  n_task_runs: maybe(Amount),
  n_completed_tasks: maybe(Amount),
  n_volunteers: maybe(Amount),
  n_results: maybe(Amount),
  /** 0 to 100. */
  overall_progress: maybe(Amount),
  /** `"0"` before anything was counted. */
  last_activity: maybe(When),
}

/** What every page of one project carries (CONTRACT.md §2.5 "Common keys"). */
export const pageShape = {
  project: Project,
  owner: Owner,
  pro_features: maybe(ProFeatures),
  template: z.string(),
  ...statsShape,
  ...flashed,
}

const counted = {
  n_tasks: Amount,
  n_completed_tasks: Amount,
  n_volunteers: Amount,
  overall_progress: Amount,
}
/** A page with the four numbers that even the shorter ones have. */
export const countedPageShape = { ...pageShape, ...counted }

/** A page with all numbers: the project's own, its results', its tasks'. */
export const CountedProjectPage = z.object({
  ...countedPageShape,
  n_task_runs: Amount,
  last_activity: z.nullable(When),
  ckan_name: maybe(z.string()),
  ckan_url: maybe(z.string()),
  ckan_pkg_name: maybe(z.string()),
  autoimporter_enabled: maybe(z.boolean()),
})
export type CountedProjectPage = z.infer<typeof CountedProjectPage>

/** A page of one project, for readers. */
export const ProjectPage = z.object(pageShape)
export type ProjectPage = z.infer<typeof ProjectPage>

/** As {@link pageShape}, for those who manage the project; `owner` is missing on some (CONTRACT.md §2.5). */
export const ownedPageShape = { ...pageShape, project: OwnedProject, owner: orElse(Owner, null) }

/** A page of one project without a form, for those who manage it; `csrf` where it only has a button. */
export const OwnedProjectPage = z.object({ ...ownedPageShape, csrf: maybe(z.string()) })
export type OwnedProjectPage = z.infer<typeof OwnedProjectPage>
