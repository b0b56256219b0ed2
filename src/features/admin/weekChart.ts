import type { Dashboard, WeekChart } from '#pybossa/endpoints/admin.ts'

/** The dashboard once the server has counted. */
export type CountedWeek = Extract<Dashboard, { wait: false }>

const DAY_MS = 86_400_000
const isDay = (label: string) => /^\d{4}-\d\d-\d\d$/.test(label)

/** The seven days (`2026-11-21`, UTC) that end with the last one anything was counted for, oldest first. */
export function daysOf(week: CountedWeek): string[] {
  const labels = [
    week.active_users_last_week,
    week.active_anon_last_week,
    week.new_tasks_week,
    week.new_task_runs_week,
    week.new_users_week,
  ].flatMap((chart) => chart.labels.filter(isDay))
  const last = labels.toSorted().at(-1)
  if (last === undefined) return []
  const end = Date.parse(`${last}T00:00:00Z`)
  return Array.from({ length: 7 }, (_, index) =>
    new Date(end - (6 - index) * DAY_MS).toISOString().slice(0, 10),
  )
}

/** What a chart says of each of these days. PYBOSSA leaves out days without a count, and gives the others in no order (CONTRACT.md V102). */
export function countsOn(days: readonly string[], { labels, series }: WeekChart): number[] {
  const values = new Map(labels.map((label, index) => [label, series[0]?.[index] ?? 0]))
  return days.map((day) => values.get(day) ?? 0)
}

/** On how many days of the week people came, and how many people did: `1 day`, `2 days` … as the server words it. */
export function returning({ labels, series }: WeekChart): { days: number; people: number }[] {
  return labels
    .map((label, index) => ({ days: Number.parseInt(label, 10), people: series[0]?.[index] ?? 0 }))
    .filter(({ days }) => days > 0)
    .toSorted((one, other) => one.days - other.days)
}
