import { expect, test } from 'vitest'
import { blankFields, fieldsOf, infoOf, isSameJson, newField, problemsOf } from './taskFields.ts'

test('fields give back the info they were made of', () => {
  const info = { question: 'What is it?', n: 3.5, sure: false, box: { x: [1, 2] }, none: '' }
  expect(infoOf(fieldsOf(info))).toEqual(info)
})

test('a new task has the fields of the others, empty', () => {
  const fields = blankFields([{ a: 'x', n: 1 }, 'a text', null, { b: [1], a: 2 }])
  expect(fields.map(({ name, kind, text }) => [name, kind, text])).toEqual([
    ['a', 'text', ''],
    ['n', 'number', ''],
    ['b', 'json', ''],
  ])
  expect(infoOf(fields)).toEqual({ a: '', n: null, b: null })
  expect(blankFields([])).toHaveLength(1)
})

test('what cannot be sent is named where it stands', () => {
  const [nameless, first, second, number, list, blank] = [
    newField('', 'text', 'x'),
    newField('a', 'text', '1'),
    newField(' a ', 'text', '2'),
    newField('n', 'number', 'three'),
    newField('l', 'json', '[1,'),
    newField(),
  ]
  const problems = problemsOf([nameless, first, second, number, list, blank])
  expect(problems.get(nameless.id)).toEqual({ on: 'name', what: 'missing' })
  expect(problems.get(second.id)).toEqual({ on: 'name', what: 'twice' })
  expect(problems.get(number.id)).toEqual({ on: 'text', what: 'number' })
  expect(problems.get(list.id)).toEqual({ on: 'text', what: 'json' })
  expect(problems.size).toBe(4)
})

test('names of objects’ own workings are plain names', () => {
  expect(Object.keys(infoOf([newField('constructor', 'text', 'x')]))).toEqual(['constructor'])
})

test('the order of names makes no difference, the order of a list does', () => {
  expect(isSameJson({ a: 1, b: { c: 2, d: 3 } }, { b: { d: 3, c: 2 }, a: 1 })).toBe(true)
  expect(isSameJson({ a: [1, 2] }, { a: [2, 1] })).toBe(false)
})
