import { expect, test } from 'vitest'
import { keyProblem, kindOf, mergeInfo, ownKeysOf, textOf, valueOf } from './infoKeys.ts'

const before = {
  passwd_hash: 'signed',
  task_presenter: '<p>',
  thumbnail: 'a.png',
  onesignal: { app: 1 },
  colour: 'red',
  levels: [1, 2],
  code: '12',
}

test('only the owner’s own keys are shown', () => {
  expect(ownKeysOf(before).map(({ key }) => key)).toEqual(['colour', 'levels', 'code'])
})

test('what nobody touched stays as it is, the server’s keys and a number kept as text among it', () => {
  expect(mergeInfo(before, before, { own: ownKeysOf(before) })).toEqual(before)
})

test('keys are changed, added, renamed and removed, and nothing else is', () => {
  const own = [
    { id: 0, key: 'colour', text: 'blue' },
    { id: 1, key: 'steps', text: '[1, 2]' },
    { id: 2, key: ' limit ', text: '3' },
  ]
  expect(mergeInfo(before, before, { own })).toEqual({
    passwd_hash: 'signed',
    task_presenter: '<p>',
    thumbnail: 'a.png',
    onesignal: { app: 1 },
    colour: 'blue',
    steps: [1, 2],
    limit: 3,
  })
})

test('what others wrote meanwhile survives', () => {
  const now = { ...before, task_presenter: '<p>newer', theirs: true, colour: 'green' }
  expect(mergeInfo(now, before, { own: ownKeysOf(before) })).toEqual(now)
})

test('order and libraries are set, or left alone', () => {
  expect(mergeInfo({}, {}, { own: [], sched: 'incremental', kit: 'none' })).toEqual({
    sched: 'incremental',
    presenter_kit: 'none',
  })
  expect(mergeInfo({ presenter_kit: 'none', sched: 'locked' }, {}, { own: [], kit: '' })).toEqual({
    sched: 'locked',
  })
})

test('a value that is no text comes back as it was', () => {
  for (const value of [12, true, null, [1], { a: [null] }]) expect(valueOf(textOf(value))).toEqual(value)
})

test.each([
  ['hello', 'text', 'hello'],
  ['"12"', 'text', '12'],
  ['12', 'number', 12],
  ['true', 'yesNo', true],
  ['null', 'nothing', null],
  ['[1]', 'list', [1]],
  ['{"a": 1}', 'object', { a: 1 }],
])('%s is stored as %s', (text, kind, value) => {
  expect(kindOf(text)).toBe(kind)
  expect(valueOf(text)).toEqual(value)
})

test('a key needs a name of its own', () => {
  const all = [
    { id: 0, key: 'a', text: '' },
    { id: 1, key: 'a ', text: '' },
  ]
  expect(keyProblem('a', all)).toBe('twice')
  expect(keyProblem(' ', all)).toBe('empty')
  expect(keyProblem('passwd_hash', all)).toBe('others')
  expect(keyProblem('b', all)).toBeUndefined()
})

test('names that every object knows are keys like others, but the one that cannot be written', () => {
  const own = [{ id: 0, key: 'constructor', text: '' }]
  expect(Object.hasOwn(mergeInfo({}, {}, { own }), 'constructor')).toBe(true)
  expect(keyProblem('__proto__', [])).toBe('others')
})
