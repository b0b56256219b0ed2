import { isoTime } from './clock.ts'
import { isOn } from './siteSettings.ts'
import { updateFeed } from './updateFeed.ts'
import type { Visit } from './visit.ts'
import type { World } from './world.ts'

const day = 86_400_000

interface Chart {
  labels: string[]
  series: number[][]
}

/** PYBOSSA's jobs take minutes; nobody should wait so long for a demo. */
const COUNTING_MS = 3_000

/**
 * The admin's dashboard (CONTRACT.md V102): what jobs counted once a day, or when they were last asked to by `refresh=1`. `wait` is all
 * there is until they have run for the first time.
 */
export function dashboard(visit: Visit): object {
  const { world, now } = visit
  const { week } = world
  if (visit.query('refresh') === '1') {
    week.due = now + COUNTING_MS
    visit.flash('Dashboard jobs enqueued, refresh page in a few minutes')
  }
  const isDue = week.due !== undefined && now >= week.due
  const isOld = week.counted ? now - week.at > day : !isOn(visit, 'uncounted')
  if (isDue || isOld) {
    week.counted = count(world)
    week.at = now
    week.due = undefined
  }
  return week.counted ? { wait: false, ...week.counted } : { wait: true }
}

/** What happened on the site in the last seven days (pybossa/dashboard/). */
function count(world: World): object {
  const runs = (what: string, which: string) =>
    perDay(
      world,
      `SELECT substr(finish_time, 1, 10) AS d, ${what} AS n FROM task_run WHERE finish_time > ? ${which} GROUP BY d`,
    )
  return {
    active_users_last_week: runs('count(DISTINCT user_id)', ''),
    active_anon_last_week: runs('count(DISTINCT user_ip)', ''),
    new_task_runs_week: inNoOrder(runs('count(*)', '')),
    new_tasks_week: inNoOrder(
      perDay(
        world,
        'SELECT substr(created, 1, 10) AS d, count(*) AS n FROM task WHERE created > ? GROUP BY d',
      ),
    ),
    new_users_week: inNoOrder(
      perDay(
        world,
        'SELECT substr(created, 1, 10) AS d, count(*) AS n FROM "user" WHERE created > ? GROUP BY d',
      ),
    ),
    returning_users_week: returning(world),
    draft_projects_last_week: projects(world, 'published = 0 AND project.created'),
    published_projects_last_week: projects(world, 'published = 1 AND project.created'),
    update_projects_last_week: projects(world, 'project.updated'),
    update_feed: updateFeed(world),
  }
}

const aWeekAgo = (world: World) => isoTime(world.now() - 7 * day)

function perDay(world: World, sql: string): Chart {
  const counts = new Map(
    world.store.query<{ d: string; n: number }>(sql, aWeekAgo(world)).map(({ d, n }) => [d, n]),
  )
  const labels = Array.from({ length: 7 }, (_, index) =>
    isoTime(world.now() - (6 - index) * day).slice(0, 10),
  )
  return { labels, series: [labels.map((label) => counts.get(label) ?? 0)] }
}

// Tasks, answers and accounts come as the database has them: without the days of none, in no order. A week of none is today's 0.
function inNoOrder({ labels, series: [values = []] }: Chart): Chart {
  const some = labels
    .map((label, index) => ({ label, value: values[index] ?? 0 }))
    .filter(({ value }) => value > 0)
    .toSorted((one, other) => one.label.slice(-1).localeCompare(other.label.slice(-1)))
  if (some.length === 0) return { labels: labels.slice(-1), series: [[0]] }
  return { labels: some.map(({ label }) => label), series: [some.map(({ value }) => value)] }
}

// On how many days of the week people came, and how many people came on that many.
function returning(world: World): Chart {
  const sql = `SELECT n AS days, count(*) AS people FROM
    (SELECT count(DISTINCT substr(finish_time, 1, 10)) AS n FROM task_run
     WHERE finish_time > ? AND user_id IS NOT NULL GROUP BY user_id) GROUP BY n`
  const rows = world.store.query<{ days: number; people: number }>(sql, aWeekAgo(world))
  const counts = new Map(rows.map(({ days, people }) => [days, people]))
  const numbers = [1, 2, 3, 4, 5, 6, 7]
  return {
    labels: numbers.map((n) => (n === 1 ? '1 day' : `${n} days`)),
    series: [numbers.map((n) => counts.get(n) ?? 0)],
  }
}

function projects(world: World, which: string): object[] {
  return world.store.query(
    `SELECT substr(project.updated, 1, 10) AS day, project.id, short_name, project.name AS p_name, owner_id,
       "user".name AS u_name, email_addr
     FROM project JOIN "user" ON "user".id = owner_id WHERE ${which} > ? ORDER BY project.id`,
    aWeekAgo(world),
  )
}
