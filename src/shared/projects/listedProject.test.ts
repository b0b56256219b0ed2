import { describe, expect, test } from 'vitest'
import { isFinished, shownPercent, tasksLeft } from './listedProject.ts'

describe('how much of a project is left', () => {
  test('counted from its share, which lists give with decimals', () => {
    expect(tasksLeft({ n_tasks: 252, overall_progress: 48.80952380952381 })).toBe(129)
  })
  test('unknown where the list does not say how many tasks there are', () => {
    expect(tasksLeft({ n_tasks: null, overall_progress: 12 })).toBeUndefined()
  })
  test('nothing is left of a finished one, and never less than nothing', () => {
    expect(tasksLeft({ n_tasks: 12, overall_progress: 104 })).toBe(0)
  })
  test('a project without tasks has not finished', () => {
    expect(isFinished({ n_tasks: 0, overall_progress: 100 })).toBe(false)
    expect(isFinished({ n_tasks: 3, overall_progress: 100 })).toBe(true)
    expect(isFinished({ n_tasks: null, overall_progress: null })).toBe(false)
  })
})

test.each([
  [99.9, 99],
  [0.2, 1],
  [0, 0],
  [null, 0],
  [100, 100],
])('%s per cent are shown as %s: neither done too early nor nothing for a little', (progress, shown) => {
  expect(shownPercent(progress)).toBe(shown)
})
