import { expect, test } from 'vitest'
import { textDiff } from './textDiff.ts'

const lines = (...numbers: number[]) => numbers.map((number) => `line ${number}`).join('\n')

test('texts of many lines are compared line by line', () => {
  expect(textDiff(lines(1, 2, 3, 4, 5), lines(1, 2, 33, 4, 5, 6))).toEqual([
    { kind: 'same', parts: ['line 1', 'line 2'] },
    { kind: 'gone', parts: ['line 3'] },
    { kind: 'new', parts: ['line 33'] },
    { kind: 'same', parts: ['line 4', 'line 5'] },
    { kind: 'new', parts: ['line 6'] },
  ])
})

test('texts of a line are compared word by word', () => {
  expect(textDiff('a red fox runs', 'a grey fox runs')).toEqual([
    { kind: 'same', parts: ['a '] },
    { kind: 'gone', parts: ['red '] },
    { kind: 'new', parts: ['grey '] },
    { kind: 'same', parts: ['fox ', 'runs'] },
  ])
})

test('sentences that have little in common are shown one after the other', () => {
  expect(textDiff('Letters of them all', 'Read what they all wrote of home')).toEqual([
    { kind: 'gone', parts: ['Letters of them all'] },
    { kind: 'new', parts: ['Read what they all wrote of home'] },
  ])
})

test('from nothing, to nothing, and without a difference', () => {
  expect(textDiff('', 'new')).toEqual([{ kind: 'new', parts: ['new'] }])
  expect(textDiff('', lines(1, 2, 3, 4))).toEqual([
    { kind: 'new', parts: ['line 1', 'line 2', 'line 3', 'line 4'] },
  ])
  expect(textDiff('old', '')).toEqual([{ kind: 'gone', parts: ['old'] }])
  expect(textDiff('a b', 'a b')).toEqual([{ kind: 'same', parts: ['a ', 'b'] }])
})

test('both texts can be put together again, also where they are too long to compare', () => {
  const long = (word: string) => Array.from({ length: 3000 }, (_, line) => `${word} ${line}\n`).join('')
  for (const [old, now] of [
    [long('a'), long('b')],
    ['x\ny\nz\nx\ny\n', 'y\nx\nz\ny\nx\n'],
  ] as const) {
    const pieces = textDiff(old, now)
    const text = (kinds: string[]) =>
      pieces
        .filter(({ kind }) => kinds.includes(kind))
        .flatMap(({ parts }) => parts)
        .join('\n')
    expect(text(['same', 'gone'])).toBe(old)
    expect(text(['same', 'new'])).toBe(now)
  }
})
