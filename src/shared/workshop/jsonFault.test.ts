import { expect, test } from 'vitest'
import { jsonFault } from './jsonFault.ts'

test.each([
  '{}',
  '[]',
  ' "a" ',
  '-1.5e3',
  'null',
  '{"a": [1, {"b": "\\u00e9\\n"}], "c": true}',
  '{\n  "a": 1\n}\n',
])('%s is JSON', (text) => {
  expect(() => JSON.parse(text) as unknown).not.toThrow()
  expect(jsonFault(text)).toBeUndefined()
})

test.each([
  ['', 1, 1],
  ['{"a": 1,}', 1, 9],
  ['{\n  "a": 1\n  "b": 2\n}', 3, 3],
  ["{'a': 1}", 1, 2],
  ['{\n  "a": hello\n}', 2, 8],
  ['{"a": "two\nlines"}', 1, 7],
  ['[1, 2', 1, 6],
  ['{} x', 1, 4],
  ['{"a": 01}', 1, 8],
])('%j stops being JSON in line %i, column %i', (text, line, column) => {
  expect(() => JSON.parse(text) as unknown).toThrow(SyntaxError)
  expect(jsonFault(text)).toEqual({ line, column })
})
