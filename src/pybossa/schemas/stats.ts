import * as z from 'zod/mini'
import { Amount, maybe, When } from './maybe.ts'

/** One number of a chart: `value` is its place and the number itself. */
const ChartValue = z.object({ label: z.union([z.string(), z.number()]), value: z.array(Amount) })
const Chart = z.object({ label: z.string(), values: z.array(ChartValue) })

/** The whole site in numbers, a day old at most (CONTRACT.md §2.1 V8). */
export const SiteStats = z.object({
  users: Chart,
  projects: Chart,
  tasks: Chart,
  stats: z.object({
    n_total_users: z.int(),
    n_auth: z.int(),
    n_anon: z.int(),
    n_published_projects: z.int(),
    n_draft_projects: z.int(),
    n_total_projects: z.int(),
    n_tasks: z.int(),
    n_task_runs: z.int(),
  }),
  top5_users_24_hours: z.array(
    z.object({ id: z.int(), name: z.string(), fullname: maybe(z.string()), n_answers: z.int() }),
  ),
  top5_projects_24_hours: z.array(
    z.object({ id: z.int(), name: z.string(), short_name: z.string(), n_answers: z.int() }),
  ),
})
export type SiteStats = z.infer<typeof SiteStats>

const Series = z.object({ label: z.string(), values: z.array(z.array(Amount)), max: maybe(Amount) })
/** `restrict`: does not want to be shown. */
const TopVolunteer = z.object({
  name: z.nullable(z.string()),
  fullname: maybe(z.string()),
  restrict: maybe(z.boolean()),
  tasks: z.int(),
})
const Share = { users: z.int(), taskruns: z.int(), pct_taskruns: Amount }

const Charts = z.object({
  dayStats: z.array(Series),
  hourStats: z.array(Series),
  userStats: Chart,
  userAnonStats: z.object({ label: z.string(), values: z.array(ChartValue) }),
  userAuthStats: z.object({ label: z.string(), values: z.array(ChartValue), top5: z.array(TopVolunteer) }),
})

/**
 * When and by whom a project was worked on (CONTRACT.md §2.4 V47). Days are epoch ms, hours 0 to 23. Older releases,
 * and 4.0.2 without the JSON header, send it as JSON inside a string (CONTRACT.md §5.1).
 */
export const ProjectCharts = z.union([Charts, z.pipe(z.pipe(z.string(), z.transform(readJson)), Charts)])
export type ProjectCharts = z.infer<typeof ProjectCharts>

/** Shares of the people with and without an account; both counts are of people (CONTRACT.md §2.4 V47). */
export const ProjectShares = z.object({
  anonymous: z.object({ ...Share, top5: z.array(z.object({ tasks: z.int() })) }),
  authenticated: z.object({ ...Share, top5: z.array(TopVolunteer) }),
})
export type ProjectShares = z.infer<typeof ProjectShares>

/** A row of `/api/projectstats` (CONTRACT.md §3.2). `info` is only filled with `full=1`. */
export const ProjectStats = z.object({
  id: z.int(),
  project_id: z.int(),
  n_tasks: z.int(),
  n_task_runs: z.int(),
  n_results: z.int(),
  n_volunteers: z.int(),
  n_completed_tasks: z.int(),
  n_blogposts: z.int(),
  overall_progress: Amount,
  /** Seconds per answer. */
  average_time: maybe(Amount),
  last_activity: maybe(When),
})
export type ProjectStats = z.infer<typeof ProjectStats>

/** `/api/globalstats` (CONTRACT.md §3.2). `n_tasks` is the sum of answers asked for; `categories` a list of one-key objects. */
export const GlobalStats = z.object({
  n_projects: z.int(),
  n_users: z.int(),
  n_tasks: z.int(),
  n_task_runs: z.int(),
  n_pending_tasks: z.int(),
  n_results: z.int(),
  categories: z.array(z.record(z.string(), z.int())),
})
export type GlobalStats = z.infer<typeof GlobalStats>

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
