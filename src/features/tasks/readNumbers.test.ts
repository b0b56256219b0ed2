import { expect, test } from 'vitest'
import { readPriority, readRedundancy } from './readNumbers.ts'

test.each([
  ['0', 0],
  ['1', 1],
  [' 0,25 ', 0.25],
  ['.5', 0.5],
  ['1.0', 1],
  ['1.01', undefined],
  ['-0.5', undefined],
  ['', undefined],
  ['1e-1', undefined],
  ['Infinity', undefined],
])('the priority %j is %j', (text, number) => {
  expect(readPriority(text)).toBe(number)
})

test.each([
  ['1', 1],
  [' 1000 ', 1000],
  ['0', undefined],
  ['1001', undefined],
  ['2.5', undefined],
  ['', undefined],
  ['-3', undefined],
])('%j answers are %j', (text, number) => {
  expect(readRedundancy(text)).toBe(number)
})
