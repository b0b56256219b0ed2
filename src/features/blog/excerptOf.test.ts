import { expect, test } from 'vitest'
import { excerptOf } from './excerptOf.ts'

test.each([
  [
    '# A title\n\nSome **bold** words and a [link](https://x.example).',
    'A title Some bold words and a link.',
  ],
  ['![a picture](/uploads/x.png)\nWords', 'Words'],
  ['<p>HTML <b>too</b></p>', 'HTML too'],
  ['- one\n- two', 'one two'],
  ['said _merging_, or snake_case_name', 'said merging, or snake_case_name'],
  ['', ''],
])('%j begins %j', (markdown, expected) => {
  expect(excerptOf(markdown)).toBe(expected)
})

test('a long one is cut after a word', () => {
  expect(excerptOf('one two three four', 10)).toBe('one two…')
})
