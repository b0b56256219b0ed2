import type { ProjectCharts } from '#pybossa/schemas/stats.ts'

const DAY_MS = 86_400_000

/** Something counted per day or hour: answers with and without an account. */
export interface Counted {
  /** Days as epoch ms of midnight UTC, or hours 0–23. */
  at: number
  withAccount: number
  withoutAccount: number
}

type Series = ProjectCharts['dayStats']

const valuesOf = (series: Series, name: RegExp) => series.find(({ label }) => name.test(label))?.values ?? []

function counted(series: Series, place: (x: number) => number): Counted[] {
  const byPlace = new Map<number, Counted>()
  const add = (values: number[][], key: 'withAccount' | 'withoutAccount') => {
    for (const [x = 0, n = 0] of values) {
      const at = place(x)
      const known = byPlace.get(at) ?? { at, withAccount: 0, withoutAccount: 0 }
      known[key] += n
      byPlace.set(at, known)
    }
  }
  add(valuesOf(series, /^auth/i), 'withAccount')
  // 'Anon + Auth' is the sum of both.
  add(valuesOf(series, /^anon\w*$/i), 'withoutAccount')
  return [...byPlace.values()].toSorted((one, other) => one.at - other.at)
}

/** The server's midnight, which is some hours off ours: the day it means is the nearest one (CONTRACT.md §5.2). */
const dayOf = (ms: number) => Math.round(ms / DAY_MS) * DAY_MS

/** Answers per day, oldest first. */
export const perDay = ({ dayStats }: ProjectCharts) => counted(dayStats, dayOf)

/** Answers per hour of the day, in UTC, all days together. */
export const perHour = ({ hourStats }: ProjectCharts) => counted(hourStats, (hour) => hour)

/** How many tasks got their last answer since the first of these days, added up; those of before are not in it. */
export const completedByDay = ({ dayStats }: ProjectCharts) =>
  valuesOf(dayStats, /^completed/i).map(([x = 0, n = 0]) => ({ at: dayOf(x), completed: n }))

/** Answers at one place, whoever gave them. */
export const sumOf = ({ withAccount, withoutAccount }: Counted) => withAccount + withoutAccount
