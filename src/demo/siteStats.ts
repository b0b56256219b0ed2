import { isoTime } from './clock.ts'
import type { Visit } from './visit.ts'

/** The numbers of the whole site (pybossa/view/stats.py, CONTRACT.md V8). */
export function siteStats(visit: Visit): object {
  const { store } = visit
  const one = (sql: string) => store.query<{ n: number }>(`SELECT ${sql} AS n`)[0]?.n ?? 0
  const n_auth = store.count('user')
  const n_anon = one('(SELECT count(DISTINCT user_ip) FROM task_run)')
  const n_published_projects = store.count('project', 'WHERE published = 1')
  const n_draft_projects = store.count('project', 'WHERE published = 0')
  const [n_tasks, n_task_runs] = [store.count('task'), store.count('task_run')]
  const chart = (label: string, values: [label: string, index: number, n: number][]) => ({
    label,
    values: values.map(([name, index, n]) => ({ label: name, value: [index, n] })),
  })
  return {
    users: chart('User Statistics', [
      ['Anonymous', 0, n_anon],
      ['Authenticated', 0, n_auth],
    ]),
    projects: chart('Projects Statistics', [
      ['Published', 0, n_published_projects],
      ['Draft', 0, n_draft_projects],
    ]),
    tasks: chart('Task and Task Run Statistics', [
      ['Tasks', 0, n_tasks],
      ['Answers', 1, n_task_runs],
    ]),
    show_locs: false,
    top5_users_24_hours: topUsers(visit),
    top5_projects_24_hours: topProjects(visit),
    stats: {
      n_total_users: n_auth + n_anon,
      n_auth,
      n_anon,
      n_published_projects,
      n_draft_projects,
      n_total_projects: n_published_projects + n_draft_projects,
      n_tasks,
      n_task_runs,
    },
  }
}

const aDayAgo = (visit: Visit) => isoTime(visit.now - 86_400_000)

function topUsers(visit: Visit): object[] {
  return visit.store.query(
    `SELECT "user".id, name, fullname, count(*) AS n_answers FROM task_run JOIN "user" ON "user".id = user_id
     WHERE finish_time > ? AND restrict = 0 GROUP BY "user".id ORDER BY n_answers DESC, "user".id LIMIT 5`,
    aDayAgo(visit),
  )
}

function topProjects(visit: Visit): object[] {
  const sql = `SELECT project_id AS id, count(*) AS n FROM task_run WHERE finish_time > ? GROUP BY project_id
    ORDER BY n DESC, id LIMIT 5`
  return visit.store.query<{ id: number; n: number }>(sql, aDayAgo(visit)).flatMap(({ id, n }) => {
    const project = visit.store.get('project', id)
    if (!project) return []
    return [{ id, name: project.name, short_name: project.short_name, info: project.info, n_answers: n }]
  })
}
