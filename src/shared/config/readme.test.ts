import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { checkConfig } from './checkConfig.ts'
import { settings } from './settings.ts'

const readme = readFileSync(path.join(import.meta.dirname, '../../../README.md'), 'utf8')
const chapter = /\n## Configuration\n([\s\S]*?)\n## /.exec(readme)?.[1] ?? ''

test('the table of the README and the settings have the same keys', () => {
  const rows = [...chapter.matchAll(/^\| `([^|]+)` +\|/gm)].flatMap(([, names = '']) => names.split('`, `'))
  expect(rows.toSorted()).toEqual(Object.keys(settings).toSorted())
})

test('the example of the README holds', () => {
  const example = /```json\n([\s\S]*?)```/.exec(chapter)?.[1] ?? ''
  expect(checkConfig(example).mistakes).toEqual([])
  expect(Object.keys(checkConfig(example).told).length).toBeGreaterThan(5)
})
