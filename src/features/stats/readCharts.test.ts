import { expect, test } from 'vitest'
import { ProjectCharts } from '#pybossa/schemas/stats.ts'
import { completedByDay, perDay, perHour } from './readCharts.ts'

const JULY_1 = Date.UTC(2026, 6, 1)
const HOUR = 3_600_000

const charts = (midnight: number) => ({
  dayStats: [
    { label: 'Anon + Auth', values: [[midnight, 7]] },
    { label: 'Anonymous', values: [[midnight, 2]] },
    { label: 'Authenticated', values: [[midnight, 5]] },
    { label: 'Completed Tasks', values: [[midnight, 3]], disabled: 'True' },
  ],
  hourStats: [
    { label: 'Anon + Auth', max: 7, values: [[4, 7, 5]] },
    { label: 'Anonymous', max: 2, values: [[4, 2, 5]] },
    { label: 'Authenticated', max: 5, values: [[4, 5, 5]] },
  ],
  userStats: { label: 'User Statistics', values: [] },
  userAnonStats: { label: 'Anonymous Users', values: [] },
  userAuthStats: { label: 'Authenticated Users', values: [], top5: [] },
})

test.each([
  ['in Madrid', JULY_1 - 2 * HOUR],
  ['in Lima', JULY_1 + 5 * HOUR],
  ['in UTC', JULY_1],
])('a day begins at midnight of the server, %s, and stays the day it is', (_, midnight) => {
  expect(perDay(ProjectCharts.parse(charts(midnight)))).toEqual([
    { at: JULY_1, withAccount: 5, withoutAccount: 2 },
  ])
  expect(completedByDay(ProjectCharts.parse(charts(midnight)))).toEqual([{ at: JULY_1, completed: 3 }])
})

test('older servers send the same as a text', () => {
  const parsed = ProjectCharts.parse(JSON.stringify(charts(JULY_1)))
  expect(perHour(parsed)).toEqual([{ at: 4, withAccount: 5, withoutAccount: 2 }])
})

test('a server that counted nothing yet gives no places', () => {
  const empty = ProjectCharts.parse({ ...charts(JULY_1), dayStats: [], hourStats: [] })
  expect(perDay(empty)).toEqual([])
  expect(completedByDay(empty)).toEqual([])
})
