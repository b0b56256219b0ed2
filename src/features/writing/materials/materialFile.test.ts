import { expect, test } from 'vitest'
import { isSurelyKept, plainName } from './materialFile.ts'

test.each([
  ['Übersicht der Bäume.PNG', 'Ubersicht-der-Baume-x1.png'],
  ['a/b c..d.gif', 'a-b-c-d-x1.gif'],
  ['図.zip', 'file-x1.zip'],
  ['notes', 'notes-x1'],
])('%j is sent as %j', (name, expected) => {
  expect(plainName(name, 'x1')).toBe(expected)
})

test('what PYBOSSA silently throws away is known by its name', () => {
  for (const name of ['a.png', 'a.JPG', 'a.gif', 'a.zip', 'a.webp']) expect(isSurelyKept(name)).toBe(true)
  for (const name of ['a.wav', 'a.svg', 'a.pdf', 'a.png.exe', 'a']) expect(isSurelyKept(name)).toBe(false)
})
