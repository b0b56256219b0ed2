import { expect, test } from 'vitest'
import { problemOfName, slugOf } from './categoryRules.ts'

const others = [{ name: 'Field Notes', short_name: 'fieldnotes' }]

test('the address is the name in small letters, without spaces', () => {
  expect(slugOf('Field Notes of Élise')).toBe('fieldnotesofélise')
})

test.each([
  ['  ', 'missing'],
  ['Sea/Shore', 'signs'],
  ['What?', 'signs'],
  ['Field Notes', 'taken'],
  ['FieldNotes', 'sameAddress'],
  ['Featured', 'sameAddress'],
  ['Draft', 'sameAddress'],
  ['Sea and shore', undefined],
])('%j: %s', (name, problem) => {
  expect(problemOfName(name, others)).toBe(problem)
})
