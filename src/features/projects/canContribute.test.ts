import { describe, expect, test } from 'vitest'
import { canContribute, type WorkSituation } from './canContribute.ts'

const open: WorkSituation = {
  isLocked: false,
  published: null,
  allowsVisitors: null,
  isSignedIn: true,
  hasPresenter: true,
  progress: 49,
  tasks: 252,
  hasOpenTask: true,
  neverFinishes: false,
}

describe('whether one can contribute', () => {
  test.each<[string, Partial<WorkSituation>, string]>([
    ['a volunteer with open tasks can', {}, 'can'],
    ['while the live answer is on its way the best is assumed', { hasOpenTask: undefined }, 'can'],
    ['a visitor can try where it is not known whether he may', { isSignedIn: false }, 'can'],
    [
      'a visitor is asked to sign in where the project says so',
      { isSignedIn: false, allowsVisitors: false },
      'signInNeeded',
    ],
    [
      'nobody is asked to sign in before the server said who he is',
      { isSignedIn: undefined, allowsVisitors: false },
      'can',
    ],
    ['a signed-in person may where visitors may not', { allowsVisitors: false }, 'can'],
    ['a protected project needs its password first', { isLocked: true, progress: 100 }, 'passwordNeeded'],
    ['a full project without an open task is finished', { progress: 100, hasOpenTask: false }, 'finished'],
    [
      'a full project is finished until the live answer says otherwise',
      { progress: 100, hasOpenTask: undefined },
      'finished',
    ],
    ['an open task wins over statistics of an hour ago', { progress: 100, hasOpenTask: true }, 'can'],
    [
      'finished comes before signing in for nothing',
      { progress: 100, hasOpenTask: false, isSignedIn: false, allowsVisitors: false },
      'finished',
    ],
    ['somebody who answered all there is has nothing left', { hasOpenTask: false }, 'nothingLeftForYou'],
    ['a project without tasks has not begun', { tasks: 0, progress: 0, hasOpenTask: false }, 'noTasks'],
    ['tasks added after the last count are there', { tasks: 0, progress: 0, hasOpenTask: true }, 'can'],
    ['without a presenter nothing can be shown', { hasPresenter: false }, 'noPresenter'],
    [
      'a scheduler that never stops has no finish',
      { progress: 100, neverFinishes: true, hasOpenTask: undefined },
      'can',
    ],
    [
      'but it can run out of tasks for one person',
      { progress: 100, neverFinishes: true, hasOpenTask: false },
      'nothingLeftForYou',
    ],
    ['the creator may try a draft that is ready', { published: false, tasks: 0, progress: 0 }, 'draft'],
    [
      'a draft without tasks is not ready',
      { published: false, tasks: 0, progress: 0, hasOpenTask: false },
      'draftUnready',
    ],
    ['a draft without a presenter is not ready', { published: false, hasPresenter: false }, 'draftUnready'],
    ['the creator of a published project is a volunteer like others', { published: true }, 'can'],
  ])('%s', (_, changed, expected) => {
    expect(canContribute({ ...open, ...changed })).toBe(expected)
  })
})
