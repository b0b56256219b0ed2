import { expect, test } from 'vitest'
import { countsOn, daysOf, returning, type CountedWeek } from './weekChart.ts'

const none = { labels: ['2026-11-21'], series: [[0]] }
const week: CountedWeek = {
  wait: false,
  active_users_last_week: none,
  active_anon_last_week: none,
  new_tasks_week: none,
  // As recorded: in no order, and without a day nobody answered on.
  new_task_runs_week: {
    labels: ['2026-11-19', '2026-11-18', '2026-11-15', '2026-11-21', '2026-11-17', '2026-11-16'],
    series: [[34, 35, 33, 36, 31, 32]],
  },
  new_users_week: none,
  returning_users_week: { labels: ['2 days', '1 day', '3 days'], series: [[5, 0, 3]] },
  draft_projects_last_week: [],
  published_projects_last_week: [],
  update_projects_last_week: [],
  update_feed: [],
  flash: null,
  status: null,
}

test('days come in their order, those without a count as nothing', () => {
  const days = daysOf(week)
  expect(days).toEqual([
    '2026-11-15',
    '2026-11-16',
    '2026-11-17',
    '2026-11-18',
    '2026-11-19',
    '2026-11-20',
    '2026-11-21',
  ])
  expect(countsOn(days, week.new_task_runs_week)).toEqual([33, 32, 31, 35, 34, 0, 36])
  expect(countsOn(days, week.new_users_week)).toEqual([0, 0, 0, 0, 0, 0, 0])
})

test('how often people came is in its order, too', () => {
  expect(returning(week.returning_users_week)).toEqual([
    { days: 1, people: 0 },
    { days: 2, people: 5 },
    { days: 3, people: 3 },
  ])
})

test('a week of which nothing is known has no days', () => {
  const empty = { labels: [], series: [] }
  const unknown = {
    ...week,
    active_users_last_week: empty,
    active_anon_last_week: empty,
    new_tasks_week: empty,
    new_task_runs_week: empty,
    new_users_week: empty,
  }
  expect(daysOf(unknown)).toEqual([])
})
