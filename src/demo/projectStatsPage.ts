import { page } from './answers.ts'
import { readableProject } from './openProject.ts'
import { titleOf, topStats } from './shapes/projectPage.ts'
import type { Json } from './seedShape.ts'
import { proFeatures, projectAndOwner } from './shapes/projectShapes.ts'
import type { Visit } from './visit.ts'

type Chart = { [key: string]: Json }

/** A project's charts; without tasks or answers only a note that there are none (CONTRACT.md V47). */
export function projectStatsPage(visit: Visit): Response {
  const open = readableProject(visit)
  const { stats, project } = open
  const owner = visit.store.get('user', project.owner_id)
  const better_stats_enabled =
    Boolean(visit.user && (visit.user.pro || visit.user.admin)) || owner?.pro === true
  const shared = {
    title: titleOf(open, 'Statistics'),
    ...projectAndOwner(visit, project, { stats }),
    ...topStats(open, ['n_task_runs', 'last_activity']),
    pro_features: { ...proFeatures(visit), better_stats_enabled },
  }
  if (stats.n_tasks === 0 || stats.n_task_runs === 0)
    return page(visit, { ...shared, template: '/projects/non_stats.html' })
  const { dates_stats, hours_stats, users_stats } = stats.info as {
    dates_stats: Json
    hours_stats: Json
    users_stats: { users: { values: { value: [number, number] }[] }; anon: Chart; auth: Chart }
  }
  const [n_anon = 0, n_auth = 0] = users_stats.users.values.map(({ value }) => value[1])
  const charts = {
    userStats: users_stats.users,
    userAnonStats: users_stats.anon,
    userAuthStats: users_stats.auth,
    dayStats: dates_stats,
    hourStats: hours_stats,
  }
  // Both counts are of people, whatever they are called (CONTRACT.md V47).
  const share = (n: number, chart: Chart) => ({
    users: n,
    taskruns: n,
    pct_taskruns: n_anon + n_auth === 0 ? 0 : Math.floor((n * 100) / (n_anon + n_auth)),
    top5: chart['top5'],
  })
  return page(visit, {
    ...shared,
    template: '/projects/stats.html',
    // Text inside JSON unless the header asks (CONTRACT.md §5.1).
    projectStats: visit.hasJsonHeader ? charts : JSON.stringify(charts),
    userStats: { anonymous: share(n_anon, users_stats.anon), authenticated: share(n_auth, users_stats.auth) },
    avg_contrib_time: Math.round(stats.average_time * 100) / 100,
  })
}
