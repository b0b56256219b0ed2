import { parseDate } from '#shared/dates/useDates.ts'

const WEEKS = 53

interface Day {
  /** Local midnight. */
  date: Date
  count: number
}

/** A year of answers in the reader's own time. */
export interface Year {
  /** 53 weeks, each from Monday on; the last one ends today. */
  weeks: Day[][]
  total: number
  /** Days with an answer. */
  active: number
  best: Day | undefined
  /** Answers by hour of the day, 0 to 23, and by day of the week, Monday first. */
  hours: number[]
  weekdays: number[]
}

const fromMonday = (date: Date) => (date.getDay() + 6) % 7
const keyOf = (date: Date) => `${date.getFullYear()}-${date.getMonth()}-${date.getDate()}`

/** @param moments when each answer was given, as the server writes it (UTC); those older than the year are left out */
export function yearOfAnswers(moments: readonly string[], now: Date): Year {
  const firstMonday = new Date(
    now.getFullYear(),
    now.getMonth(),
    now.getDate() - fromMonday(now) - 7 * (WEEKS - 1),
  )
  const hours = Array.from({ length: 24 }, () => 0)
  const weekdays = Array.from({ length: 7 }, () => 0)
  const counts = new Map<string, number>()
  let total = 0
  for (const moment of moments) {
    const date = parseDate(moment)
    if (date < firstMonday || date > now) continue
    total += 1
    hours[date.getHours()]! += 1
    weekdays[fromMonday(date)]! += 1
    counts.set(keyOf(date), (counts.get(keyOf(date)) ?? 0) + 1)
  }
  const days = Array.from({ length: 7 * (WEEKS - 1) + fromMonday(now) + 1 }, (_, i): Day => {
    const date = new Date(firstMonday.getFullYear(), firstMonday.getMonth(), firstMonday.getDate() + i)
    return { date, count: counts.get(keyOf(date)) ?? 0 }
  })
  const busy = days.filter(({ count }) => count > 0)
  return {
    weeks: Array.from({ length: WEEKS }, (_, week) => days.slice(7 * week, 7 * week + 7)),
    total,
    active: busy.length,
    best: busy.toSorted((one, other) => other.count - one.count)[0],
    hours,
    weekdays,
  }
}
