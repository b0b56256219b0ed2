// @vitest-environment node
import { expect, test } from 'vitest'
import type { Answer } from './outbox/answer.ts'
import { groupsOf } from './OutboxGroup.tsx'
import { statusOf } from './OutboxStatus.tsx'
import { hasNewTutorial, rememberTutorial } from './tutorialSeen.ts'

const answer = (more: Partial<Answer>): Answer => ({
  key: 'k',
  person: 'user:1',
  personName: 'vera',
  projectId: 7,
  shortName: 'cats',
  projectName: 'Cats',
  taskId: 3,
  info: {},
  isLocked: false,
  handedOutAt: 0,
  answeredAt: 0,
  heldUntil: 0,
  state: 'waiting',
  attempts: 0,
  wasSent: false,
  lastProblem: null,
  refusal: null,
  nextTryAt: 0,
  claim: null,
  ...more,
})

test('what needs a person comes before what waits, before what is on its way', () => {
  const held = answer({ state: 'held' })
  const stuck = answer({ lastProblem: 'network' })
  const refused = answer({ state: 'refused' })
  expect(statusOf([], 0, true)).toEqual({ tone: 'saved', count: 0 })
  expect(statusOf([held], 0, true)).toEqual({ tone: 'sending', count: 1 })
  expect(statusOf([held], 0, false)).toEqual({ tone: 'waiting', count: 1 })
  expect(statusOf([held, stuck], 0, true)).toEqual({ tone: 'waiting', count: 2 })
  expect(statusOf([held, stuck, refused], 0, true)).toEqual({ tone: 'needsYou', count: 1 })
  expect(statusOf([answer({ lastProblem: 'signInNeeded' })], 0, true).tone).toBe('needsYou')
  expect(statusOf([], 2, true)).toEqual({ tone: 'waiting', count: 2 })
})

test('answers that wait for the same thing are one line', () => {
  const groups = groupsOf([
    answer({ key: 'a' }),
    answer({ key: 'b' }),
    answer({ key: 'c', lastProblem: 'network' }),
    answer({ key: 'd', shortName: 'dogs' }),
  ])
  expect(groups.map((group) => group.map(({ key }) => key))).toEqual([['a', 'b'], ['c'], ['d']])
})

test('a tutorial is shown until it was seen, and again when its words change', () => {
  const kept = new Map<string, string>()
  Object.defineProperty(globalThis, 'localStorage', {
    configurable: true,
    value: {
      getItem: (name: string) => kept.get(name) ?? null,
      setItem: (name: string, value: string) => kept.set(name, value),
    },
  })
  const project = { id: 7, info: { tutorial: '<p>Look closely.</p>' } }
  expect(hasNewTutorial({ id: 7, info: { tutorial: '  ' } })).toBe(false)
  expect(hasNewTutorial(project)).toBe(true)
  rememberTutorial(project)
  expect(hasNewTutorial(project)).toBe(false)
  expect(hasNewTutorial({ id: 8, info: project.info })).toBe(true)
  expect(hasNewTutorial({ id: 7, info: { tutorial: '<p>Look twice.</p>' } })).toBe(true)
  expect([...kept.values()].every((value) => value.length < 12)).toBe(true)
})
