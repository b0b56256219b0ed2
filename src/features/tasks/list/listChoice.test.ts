import { expect, test } from 'vitest'
import { filterOf, orderOf, readChoice, searchOf } from './listChoice.ts'

test('an address says what is listed, and says nothing of what is usual', () => {
  const search = '?state=ongoing&sort=newest&field=place&value=North+shore'
  const choice = readChoice(new URLSearchParams(search), 3)
  expect(choice).toEqual({ page: 3, state: 'ongoing', sort: 'newest', field: 'place', value: 'North shore' })
  expect(searchOf(choice)).toBe(search)
  expect(filterOf(choice)).toEqual({ state: 'ongoing', info: 'place::North shore' })
  expect(orderOf(choice)).toEqual({ orderby: 'id', desc: true })
  expect(searchOf(readChoice(new URLSearchParams('?state=x&sort=y&field=place'), 1))).toBe('')
})

test('what would be another question to the server is not asked', () => {
  const choice = readChoice(new URLSearchParams({ field: 'a', value: 'b|c::d' }), 1)
  expect(filterOf(choice)).toEqual({})
})
