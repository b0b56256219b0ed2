import { expect, test } from 'vitest'
import { cells } from '#demo/csv.ts'
import { kitFor, knowsColourSchemes } from '#presenter/guest/kitFor.ts'
import { starterColumns, starterIn, templateCsv } from '#shared/workshop/starterTables.ts'
import { loadResultsStarter, loadTutorialStarter, starters } from './starters.ts'
import { starterSamples } from './starterSamples.ts'

const texts = await Promise.all(
  starters.map(async ({ id, fields, load }) => ({ id, fields, html: await load() })),
)
const pages = [
  ...texts,
  { id: 'tutorial', html: await loadTutorialStarter() },
  { id: 'results', html: await loadResultsStarter() },
]

/** An owner reads them from the first line to the last. Maps and drafts need a little more. */
const MOST_LINES: Record<string, number> = { map: 160, pdf: 135, text: 125 }

test.each(pages)('$id is short enough to read, and its lines are', ({ id, html }) => {
  const lines = html.split('\n').filter((line) => line.trim() !== '')
  expect(lines.length).toBeLessThanOrEqual(MOST_LINES[id] ?? 120)
  expect(lines.filter((line) => line.length > 126)).toEqual([])
})

test.each(pages)('$id asks no other site for anything, and needs no library', ({ html }) => {
  expect(html.match(/(?:https?:)?\/\/[a-z0-9-]+\.[a-z]+/gi)).toBeNull()
  expect(kitFor(html).classic).toBe(false)
  expect(html).not.toMatch(/innerHTML|jquery|\beval\b|document\.write/i)
})

test.each(pages)('$id follows the colours of the reader', ({ html }) => {
  expect(knowsColourSchemes(html)).toBe(true)
  const styles = /<style>(.*)<\/style>/s.exec(html)?.[1] ?? ''
  // The mark on a map and the screen of a film stand on pictures, whatever the page around looks like.
  const fixed = styles.replace(/light-dark\([^)]*\)/g, '').match(/#[\da-f]{3,6}\b(?=[;, ])/gi) ?? []
  expect(fixed.filter((colour) => !/^#(fff|c2185b|1c1c1c)$/.test(colour))).toEqual([])
})

test.each(texts)('$id reads the fields it declares and no others, and says so on top', ({ fields, html }) => {
  const code = html.slice(html.indexOf('How it works'))
  const dotted = [...code.matchAll(/task\.info\??\.(\w+)/g)].map(([, name = '']) => name)
  const taken = [...code.matchAll(/\(\{ ([\w, ]+) \}\) \{\n\s+(?:await library|if \(\[)/g)]
  const read = new Set([...dotted, ...taken.flatMap(([, names = '']) => names.split(', '))])
  // What stands in for a task when the server has none to give.
  read.delete('error')
  expect(read).toEqual(new Set(fields))
  const top = html.slice(0, html.indexOf('-->'))
  for (const field of fields) expect(top).toMatch(new RegExp(`\\b${field}\\b`))
})

test.each(texts)('what people read in $id stands in one place', ({ html }) => {
  const [, words = ''] = /const words = \{(.*?)\n {2}\}/s.exec(html) ?? []
  const names = [...words.matchAll(/^ {4}(\w+):/gm)].map(([, name = '']) => name)
  const used = [...html.matchAll(/words\.(\w+)|data-word="(\w+)"/g)].map(([, a, b]) => a ?? b)
  expect(new Set(used)).toEqual(new Set(names))
  const markup = /<main[^>]*>(.*)<\/main>/s.exec(html)?.[1] ?? ''
  expect(markup.replace(/<kbd>P<\/kbd>/, '').replace(/<[^>]*>/g, '')).toMatch(/^\s*$/)
})

test.each(texts)('$id has a sample to be looked at, made of its own fields', ({ id, fields }) => {
  const sample = starterSamples[id]
  const keys = Object.keys(sample)
  expect(keys.length).toBeGreaterThan(0)
  expect(keys.filter((key) => fields.length > 0 && !fields.includes(key))).toEqual([])
  const files = Object.entries(sample).filter(([key]) => /url/.test(key))
  for (const [, address] of files) expect(address).toMatch(/^data:/)
})

test.each(texts)('the table for $id has its columns and two tasks', ({ id, html }) => {
  const [columns = [], ...rows] = cells(templateCsv(id).trimEnd())
  expect(rows.map(({ length }) => length)).toEqual([columns.length, columns.length])
  expect(columns).toEqual(starterColumns[id].length > 0 ? starterColumns[id] : ['title', 'place', 'year'])
  expect(starterIn(html)).toBe(id)
})

test('a presenter that was made from nothing of ours is told apart', () => {
  expect(starterIn('<div id="work"></div>')).toBeNull()
  expect(starterIn('<!-- Starter “toString” -->')).toBeNull()
})
