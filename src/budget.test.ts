import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'

interface Chunk {
  file: string
  css?: string[]
  imports?: string[]
}

const dist = path.join(import.meta.dirname, '../dist/site')
const manifestFile = path.join(dist, '.vite/manifest.json')
const KB = 1000

let manifest: Record<string, Chunk> = {}
beforeAll(() => {
  if (!existsSync(manifestFile)) throw new Error('There is no build to weigh: run `npm run build` first.')
  manifest = JSON.parse(readFileSync(manifestFile, 'utf8')) as Record<string, Chunk>
})

/** The files a browser must have before these entries run: what they import, never what they load later. */
function filesOf(entries: string[]) {
  const seen = new Set<string>()
  const js = new Set<string>()
  const css = new Set<string>()
  const visit = (key: string) => {
    if (seen.has(key)) return
    seen.add(key)
    const chunk = manifest[key]
    if (!chunk) throw new Error(`The build has no ${key}`)
    if (chunk.file.endsWith('.js')) js.add(chunk.file)
    for (const sheet of chunk.css ?? []) css.add(sheet)
    for (const other of chunk.imports ?? []) visit(other)
  }
  entries.forEach(visit)
  return { js: [...js], css: [...css] }
}

const weightOf = (files: string[]) =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(path.join(dist, file)), { level: 9 }).length, 0) /
  KB

/** Words that stay in minified code: of the sanitiser, the Markdown parser, the form library and the charts. */
const heavyWords = ['SANITIZE_NAMED_PROPS', 'parseInline', 'isSubmitSuccessful', 'visx-axis']

const shell = ['index.html', 'src/shared/i18n/locales/en.po']
const pages: [name: string, entries: string[], js: number][] = [
  [
    'home',
    [
      ...shell,
      'src/app/layouts/SiteLayout.tsx',
      'src/features/home/HomePage.tsx',
      'src/features/home/locales/en.po',
    ],
    150,
  ],
  [
    'contribute',
    [...shell, 'src/features/contribute/ContributePage.tsx', 'src/features/contribute/locales/en.po'],
    165,
  ],
]

describe.each(pages)('the first load of %s', (_, entries, limit) => {
  test(`takes at most ${limit} KB of JavaScript (gzip)`, () => {
    expect(weightOf(filesOf(entries).js)).toBeLessThanOrEqual(limit)
  })
  test('takes at most 14 KB of CSS (gzip)', () => {
    expect(weightOf(filesOf(entries).css)).toBeLessThanOrEqual(14)
  })
  test('carries nothing that only some pages need', () => {
    const heavy = new RegExp(heavyWords.join('|'))
    const carriers = filesOf(entries).js.filter((file) =>
      heavy.test(readFileSync(path.join(dist, file), 'utf8')),
    )
    expect(carriers).toEqual([])
  })
})

test('those words are in the build somewhere, so that their absence says something', () => {
  const all = Object.values(manifest).map(({ file }) => file)
  const text = all
    .filter((file) => file.endsWith('.js'))
    .map((file) => readFileSync(path.join(dist, file), 'utf8'))
    .join('')
  for (const word of heavyWords) expect(text).toContain(word)
})
