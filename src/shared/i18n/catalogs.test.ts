import { execFileSync } from 'node:child_process'
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'

const root = path.join(import.meta.dirname, '../../..')

/** Texts of a PO file: source text (with context) → translation. */
function read(file: string): Map<string, string> {
  const joined = readFileSync(file, 'utf8').replace(/"\n"/g, '')
  const entries = [...joined.matchAll(/^(?:msgctxt "(.*)"\n)?msgid "(.*)"\nmsgstr "(.*)"$/gm)]
  return new Map(
    entries.filter(([, , id]) => id).map(([, context = '', id = '', text = '']) => [`${context}${id}`, text]),
  )
}

const catalogs = globSync('src/**/locales/en.po', { cwd: root })
const placeholders = (text: string) =>
  [...text.matchAll(/\{(\w+)[,}]|<(\/?\d+)\/?>/g)].map((found) => found[1] ?? found[2])

test('there are catalogues to speak of', () => {
  expect(catalogs.length).toBeGreaterThan(3)
  expect(catalogs.reduce((sum, file) => sum + read(path.join(root, file)).size, 0)).toBeGreaterThan(100)
})

test.each(catalogs)('every text of %s is translated, placeholders and all', (file) => {
  const english = read(path.join(root, file))
  const spanish = read(path.join(root, file.replace('en.po', 'es.po')))
  expect([...english.keys()].filter((id) => !spanish.get(id))).toEqual([])
  const different = [...english.keys()].filter(
    (id) =>
      new Set(placeholders(id)).symmetricDifference(new Set(placeholders(spanish.get(id) ?? ''))).size > 0,
  )
  expect(different).toEqual([])
})

test('the catalogues hold exactly the texts of the code', { timeout: 60_000 }, () => {
  const copy = mkdtempSync(path.join(tmpdir(), 'atrium-texts-'))
  try {
    for (const name of ['src', '.linguirc', 'package.json', 'tsconfig.json'])
      cpSync(path.join(root, name), path.join(copy, name), { recursive: true })
    symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'))
    const lingui = path.join(root, 'node_modules/@lingui/cli/dist/lingui.js')
    execFileSync(process.execPath, [lingui, 'extract', '--clean'], {
      cwd: copy,
      // Under NODE_ENV=test the tool looks for its own sources.
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: 'ignore',
    })
    const ids = (base: string) =>
      catalogs.map((file) => ({ file, ids: [...read(path.join(base, file)).keys()].toSorted() }))
    expect(ids(root)).toEqual(ids(copy))
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
})
