import { expect, test } from 'vitest'
import { safeNext } from './safeNext.ts'

test.each([
  ['https://evil.example/', '/'],
  ['//evil.example/', '/'],
  ['/\\evil.example', '/'],
  ['/\t/evil.example', '/'],
  ['javascript:alert(1)', '/'],
  ['project/cats/', '/'],
  ['', '/'],
  [null, '/'],
])('%j never leads a person away from the site', (next, expected) => {
  expect(safeNext(next)).toBe(expected)
})

test.each([
  ['/project/cats/newtask', '/project/cats/newtask'],
  ['/account/newsletter?next=%2F', '/account/newsletter?next=%2F'],
  ['/project/cats/?response_format=json&page=2#top', '/project/cats/?page=2#top'],
])('%j is our own and kept', (next, expected) => {
  expect(safeNext(next)).toBe(expected)
})
