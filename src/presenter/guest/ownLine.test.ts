// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { ownLine } from './ownLine.ts'

const url = 'https://site.example/project/cats/newtask'
const guest = 'https://site.example/static/presenter-guest.js'
const lineOf = ownLine('<!doctype html>\n<body>', '<p>one</p>\n<script>\nfail()\n</script>', url)

test('lines count from the owner’s first, columns of that line from its first letter', () => {
  expect(lineOf.at(url, 2, 7)).toEqual({ line: 1, column: 1 })
  expect(lineOf.at(url, 4, 3)).toEqual({ line: 3, column: 3 })
  expect(lineOf.at(`${url}#answer`, 4, 3)).toEqual({ line: 3, column: 3 })
})

test('what stands around it, and other files, are not the owner’s', () => {
  expect(lineOf.at(url, 1, 3)).toBeUndefined()
  expect(lineOf.at(url, 6, 3)).toBeUndefined()
  expect(lineOf.at('https://site.example/library.js', 4, 3)).toBeUndefined()
  expect(lineOf.at('', 0, 0)).toBeUndefined()
})

test.each([
  ['Chromium', `Error\n    at console.error (${guest}:1:99)\n    at show (${url}:4:12)\n    at ${url}:5:1`],
  ['Firefox and Safari', `error@${guest}:1:99\nshow@${url}:4:12\n@${url}:5:1\n`],
])('of a stack the innermost line of the owner counts: %s', (_, stack) => {
  expect(lineOf.of(stack)).toEqual({ line: 3, column: 12 })
})

test('a stack without any, or none at all, leads nowhere', () => {
  expect(lineOf.of(`Error\n    at ${guest}:1:99`)).toBeUndefined()
  expect(lineOf.of(undefined)).toBeUndefined()
})
