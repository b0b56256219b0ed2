import { expect, test } from 'vitest'
import { infoTable } from './infoTable.ts'

test('the names that occur are the columns, each answer under its own', () => {
  const infos = [{ a: 1 }, { b: [2], a: 3 }, null]
  const { columns, cell } = infoTable(infos)
  expect(columns).toEqual(['a', 'b'])
  expect(infos.map((info) => columns.map((column) => cell(info, column)))).toEqual([
    [1, undefined],
    [3, [2]],
    [undefined, undefined],
  ])
})

test('an answer that is only a word has a column of its own', () => {
  const { columns, cell } = infoTable(['spiral', { shape: 'bar' }, ['x']])
  expect(columns).toEqual(['info', 'shape'])
  expect(cell('spiral', 'info')).toBe('spiral')
  expect(cell({ shape: 'bar' }, 'info')).toBeUndefined()
  expect(cell(['x'], 'info')).toEqual(['x'])
})

test('names of objects’ own workings are plain names here', () => {
  const { cell } = infoTable([{ a: 1 }])
  expect(cell({ a: 1 }, 'constructor')).toBeUndefined()
})
