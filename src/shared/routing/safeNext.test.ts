import { expect, test } from 'vitest'
import { safeNext } from './safeNext.ts'

test.each([
  ['https://evil.example/', '/'],
  ['//evil.example/', '/'],
  ['/\\evil.example', '/'],
  ['/\t/evil.example', '/'],
  ['javascript:alert(1)', '/'],
  ['project/cats/', '/'],
  ['/account/signout', '/'],
  ['/account/x/../vera/delete', '/'],
  ['/account/vera/%64elete', '/'],
  ['/account/%53ignout', '/'],
  ['/admin/users/add/2', '/'],
  ['/project/cats%2fadd_coowner%2fevil', '/'],
  ['', '/'],
  [null, '/'],
])('%j never leads a person away from the site, nor into an act', (next, expected) => {
  expect(safeNext(next)).toBe(expected)
})

test.each([
  ['/project/cats/newtask', '/project/cats/newtask'],
  ['/project/caf%C3%A9%20d%C3%ADa/', '/project/caf%C3%A9%20d%C3%ADa/'],
  ['/account/newsletter?next=%2F', '/account/newsletter?next=%2F'],
  ['/project/cats/?response_format=json&page=2#top', '/project/cats/?page=2#top'],
])('%j is our own and kept', (next, expected) => {
  expect(safeNext(next)).toBe(expected)
})
