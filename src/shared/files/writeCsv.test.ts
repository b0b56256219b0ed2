import { expect, test } from 'vitest'
import { writeCsv } from './writeCsv.ts'

test('commas, quotes and line breaks stay in their cell', () => {
  expect(writeCsv(['a', 'b'], [['1,2', 'say "no"\nnow']])).toBe('a,b\r\n"1,2","say ""no""\nnow"\r\n')
})

test('a volunteer cannot make the spreadsheet of whoever downloads run a formula', () => {
  expect(writeCsv(['a'], [['=HYPERLINK("x")'], ['@cmd'], ['-1+1'], ['\t=1']])).toBe(
    'a\r\n"\'=HYPERLINK(""x"")"\r\n\'@cmd\r\n\'-1+1\r\n\'\t=1\r\n',
  )
})

test('numbers stay numbers, objects are JSON, nothing is nothing', () => {
  expect(writeCsv(['n', 'o', 'x', 'y'], [[-3, { a: 1 }, null, undefined]])).toBe(
    'n,o,x,y\r\n-3,"{""a"":1}",,\r\n',
  )
})
