// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { inWords, ownPicture } from './inWords.ts'

describe('an answer of any shape is a line to read', () => {
  test.each([
    ['spiral', 'spiral'],
    [42, '42'],
    [0.10357142857142858, '0.104'],
    [{ shape: 'round', bar: true }, 'shape: round · bar: true'],
    [{ marks: [{ kind: 'bird' }, { kind: 'bee' }] }, 'marks: kind: bird, kind: bee'],
    [['a', 'b'], 'a, b'],
    [{ first_line: 'Dear\n  mother' }, 'first line: Dear mother'],
    [null, ''],
    [{ picture: 'https://elsewhere.example/a.png', url: '/uploads/user_2/a.png' }, ''],
  ])('%j', (value, words) => expect(inWords(value)).toBe(words))

  test('a long one is cut between letters, never through one', () => {
    const words = inWords('🦉'.repeat(500))
    expect(words.endsWith('🦉…')).toBe(true)
    expect(Array.from(words)).toHaveLength(160)
  })
})

describe('the picture of a task', () => {
  test('is found where the site has it', () => {
    expect(ownPicture({ title: 'M 51', images: ['/uploads/user_2/galaxy-1.svg'] })).toBe(
      '/uploads/user_2/galaxy-1.svg',
    )
  })

  test.each([
    'https://elsewhere.example/uploads/user_2/a.png',
    '/account/vera/delete',
    '/uploads/user_2/a.html',
    '/uploads/../account/vera/delete.png',
  ])('is not %s', (address) => expect(ownPicture({ address })).toBeUndefined())
})
