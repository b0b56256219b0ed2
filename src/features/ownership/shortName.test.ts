import { expect, test } from 'vitest'
import { shortNameFrom, shortNameProblem } from './shortName.ts'

test.each([
  ['Moth Nights', 'moth-nights'],
  ['  Ábaco & Æther — l’été 1914! ', 'abaco-ther-lete-1914'],
  ['Straße', 'strasse'],
  ['New', 'new-project'],
  ['くずし字', ''],
  [`${'very '.repeat(30)}long`, 'very-very-very-very-very-very-very-very-very-very-very-very'],
  ['x'.repeat(300), 'x'.repeat(60)],
])('%s suggests %s', (name, shortName) => {
  expect(shortNameFrom(name)).toBe(shortName)
  expect(shortNameProblem(shortName)).toBe(shortName === '' ? 'empty' : undefined)
})

test.each([
  ['', 'empty'],
  ['moth nights', 'signs'],
  ['moth/nights', 'signs'],
  ['moth?nights', 'signs'],
  ['mótħ', 'signs'],
  ['moth.nights', 'signs'],
  ['new', 'reserved'],
  ['Category', 'reserved'],
  ['x'.repeat(256), 'long'],
  ['Moth_Nights-2', undefined],
])('%s: %s', (shortName, problem) => expect(shortNameProblem(shortName)).toBe(problem))
