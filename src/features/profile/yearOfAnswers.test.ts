import { expect, test } from 'vitest'
import { yearOfAnswers } from './yearOfAnswers.ts'

// A Wednesday, at noon of wherever this runs.
const NOW = new Date(2026, 4, 20, 12)
const at = (...when: [number, number, number, number, number?]) => new Date(...when).toISOString()

test('a year ends today and begins on a Monday', () => {
  const { weeks, total, best } = yearOfAnswers([], NOW)
  expect(weeks).toHaveLength(53)
  expect(weeks[0]?.[0]?.date.getDay()).toBe(1)
  expect(weeks.at(-1)?.map(({ date }) => date.getDate())).toEqual([18, 19, 20])
  expect([total, best]).toEqual([0, undefined])
})

test('answers are counted on the reader’s own days and hours', () => {
  const year = yearOfAnswers(
    [at(2026, 4, 19, 23, 59), at(2026, 4, 20, 0, 1), at(2026, 4, 20, 9), at(2026, 4, 17, 9)],
    NOW,
  )
  expect(year.total).toBe(4)
  expect(year.active).toBe(3)
  expect(year.best?.count).toBe(2)
  expect(year.weeks.at(-1)?.map(({ count }) => count)).toEqual([0, 1, 2])
  expect(year.hours[9]).toBe(2)
  // Sunday is the last of them.
  expect(year.weekdays).toEqual([0, 1, 2, 0, 0, 0, 1])
})

test('what is older than the year, and what a wrong clock puts into the future, does not count', () => {
  expect(yearOfAnswers([at(2025, 3, 1, 9), at(2027, 0, 1, 9)], NOW).total).toBe(0)
})

test('no day is lost or doubled where clocks change', () => {
  const { weeks } = yearOfAnswers([], NOW)
  const days = weeks.flat().map(({ date }) => date.toDateString())
  expect(new Set(days).size).toBe(days.length)
  expect(days).toHaveLength(52 * 7 + 3)
})
