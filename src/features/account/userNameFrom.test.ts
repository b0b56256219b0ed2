import { expect, test } from 'vitest'
import { userNameFrom } from './userNameFrom.ts'

test.each([
  ['Zoë Müller-Ngo', 'zoe-muller-ngo'],
  ["  Anne O'Neill $#&/\\| ", 'anne-o-neill'],
  ['李小龍', '李小龍'],
  ['', ''],
  ['A very long name that goes on and on for ever', 'a-very-long-name-that-goes-on-and-o'],
])('%j suggests the user name %j', (name, expected) => {
  expect(userNameFrom(name)).toBe(expected)
})
