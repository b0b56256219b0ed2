import { expect, test } from 'vitest'
import type { PublicUser } from '#pybossa/schemas/user.ts'
import { rankedPeople } from './rankedPeople.ts'

const person = (name: string, rank: number | null): PublicUser => ({
  name,
  fullname: name,
  created: null,
  locale: null,
  info: { avatar: null, avatar_url: null, container: null },
  n_answers: null,
  rank,
  score: 1,
})

test('whoever stands on the board twice is shown once, at the place of the rank', () => {
  const board = [person('ada', 1), person('bob', 2), person('zoe', 31), person('bob', 2), person('yan', 30)]
  expect(rankedPeople(board).map(({ name }) => name)).toEqual(['ada', 'bob', 'yan', 'zoe'])
})

test('people without a rank come last', () => {
  expect(rankedPeople([person('new', null), person('ada', 4)]).map(({ name }) => name)).toEqual([
    'ada',
    'new',
  ])
})
