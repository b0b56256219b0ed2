import type { Json } from './seedShape.ts'
import type { World } from './world.ts'

const day = 86_400_000
const days = 14

type Pair = [number, number]

/** The heavy part of a project's statistics: runs per day and hour, and who gave most (pybossa/cache/project_stats.py). */
export function projectCharts(world: World, projectId: number): { [key: string]: Json } {
  return {
    dates_stats: datesStats(world, projectId),
    hours_stats: hoursStats(world, projectId),
    users_stats: usersStats(world, projectId),
  }
}

const kinds = [
  { label: 'Anon + Auth', which: '' },
  { label: 'Anonymous', which: 'AND user_id IS NULL' },
  { label: 'Authenticated', which: 'AND user_id IS NOT NULL' },
]

// Fourteen days up to today, counted in UTC; the x axis is epoch milliseconds of midnight.
function datesStats(world: World, projectId: number): Json[] {
  const today = Math.floor(world.now() / day) * day
  const axis = Array.from({ length: days }, (_, index) => today - (days - 1 - index) * day)
  const perDay = (sql: string) => {
    const rows = world.store.query<{ d: string; n: number }>(sql, projectId)
    const counts = new Map(rows.map(({ d, n }) => [Date.parse(`${d}Z`), n]))
    return axis.map((x): Pair => [x, counts.get(x) ?? 0])
  }
  const series: Json[] = kinds.map(({ label, which }) => ({
    label,
    values: perDay(
      `SELECT substr(finish_time, 1, 10) AS d, count(*) AS n FROM task_run WHERE project_id = ? ${which} GROUP BY d`,
    ),
  }))
  const done = perDay(
    'SELECT substr(created, 1, 10) AS d, count(*) AS n FROM result WHERE project_id = ? AND last_version = 1 GROUP BY d',
  )
  let sum = 0
  return [
    ...series,
    { label: 'Completed Tasks', values: done.map(([x, n]): Pair => [x, (sum += n)]), disabled: 'True' },
  ]
}

function hoursStats(world: World, projectId: number): Json[] {
  return kinds.map(({ label, which }, index) => {
    const rows = world.store.query<{ h: number; n: number }>(
      `SELECT CAST(substr(finish_time, 12, 2) AS INTEGER) AS h, count(*) AS n FROM task_run
       WHERE project_id = ? ${which} GROUP BY h`,
      projectId,
    )
    const counts = new Map(rows.map(({ h, n }) => [h, n]))
    const max = Math.max(0, ...counts.values())
    const values = Array.from({ length: 24 }, (_, hour) => {
      const n = counts.get(hour) ?? 0
      return [hour, n, max ? (n * 5) / max : 0]
    })
    return { label, max, values, ...(index === 0 ? { disabled: 'True' } : {}) }
  })
}

function usersStats(world: World, projectId: number): Json {
  const top = (column: string) =>
    world.store.query<{ who: number | string; n: number }>(
      `SELECT "${column}" AS who, count(*) AS n FROM task_run WHERE project_id = ? AND "${column}" IS NOT NULL
       GROUP BY who ORDER BY n DESC, who LIMIT 5`,
      projectId,
    )
  const distinct = (column: string) =>
    world.store.query<{ n: number }>(
      `SELECT count(DISTINCT "${column}") AS n FROM task_run WHERE project_id = ?`,
      projectId,
    )[0]?.n ?? 0
  const values = (rows: { who: number | string; n: number }[]) =>
    rows.map(({ who, n }) => ({ label: who, value: [n] }))
  const [auth, anon] = [top('user_id'), top('user_ip')]
  return {
    users: {
      label: 'User Statistics',
      values: [
        { label: 'Anonymous', value: [0, distinct('user_ip')] },
        { label: 'Authenticated', value: [0, distinct('user_id')] },
      ],
    },
    anon: {
      label: 'Anonymous Users',
      values: values(anon),
      top5: anon.map(({ who, n }) => ({ ip: who, tasks: n })),
      locs: [],
    },
    auth: {
      label: 'Authenticated Users',
      values: values(auth),
      top5: auth.map(({ who, n }) => {
        const user = world.store.get('user', Number(who))
        return {
          name: user?.name ?? '',
          fullname: user?.fullname ?? '',
          tasks: n,
          restrict: user?.restrict ?? false,
        }
      }),
    },
    n_anon: distinct('user_ip'),
    n_auth: distinct('user_id'),
  }
}
