import { readFileSync, globSync } from 'node:fs'
import { builtinModules } from 'node:module'
import path from 'node:path'
import { expect, test } from 'vitest'

/** Who may see whom, and which packages: the first matching row counts. Tests may see everything; nobody sees tests. */
const law: { part: RegExp; sees: RegExp[]; packages: RegExp[] }[] = [
  row('chunks', [], ['node']),
  row('main.tsx', ['app', 'ui'], []),
  row('app/startApp', ['app', 'shared'], ['react-dom']),
  row(
    'app/',
    ['app', 'features', 'shared', 'ui', 'pybossa'],
    ['react', 'react-router', '@tanstack/react-query', '@lingui'],
  ),
  row(
    'features/contribute/',
    ['features/contribute', 'shared', 'ui', 'pybossa', 'presenter/host'],
    ['idb-keyval'],
  ),
  row('features/results/', ['features/results', 'shared', 'ui', 'pybossa', 'presenter/host'], []),
  row(
    'features/editor/',
    ['features/editor', 'shared', 'ui', 'pybossa', 'presenter/host'],
    ['@codemirror', '@lezer', 'react-dom'],
  ),
  row('features/importing/', ['features/importing', 'shared', 'ui', 'pybossa'], ['papaparse']),
  ...[
    'account',
    'home',
    'ownership',
    'team',
    'records',
    'writing',
    'admin',
    'profile',
    'community',
    'announcements',
    'site',
    'projects',
    'stats',
    'blog',
    'tasks',
    'help',
  ].map((name) => row(`features/${name}/`, [`features/${name}`, 'shared', 'ui', 'pybossa'], [])),
  row('shared/box/', ['shared', 'pybossa', 'presenter/host', 'presenter/protocol'], ['idb-keyval']),
  row('shared/drafts/', ['shared'], ['idb-keyval']),
  row('shared/pictures/', ['shared', 'ui', 'pybossa'], ['react-image-crop']),
  row('shared/', ['shared', 'ui', 'pybossa'], ['dompurify', 'marked']),
  row('ui/charts/', ['ui'], ['react', '@visx']),
  row('ui/', ['ui'], ['react', '@fontsource-variable']),
  row('pybossa/recorded/', ['pybossa'], ['zod', 'node']),
  row('pybossa/', ['pybossa'], ['zod']),
  row('presenter/host/', ['presenter/host', 'presenter/protocol', 'pybossa/harmlessAddress'], ['zod']),
  row('presenter/guest/', ['presenter/guest', 'presenter/protocol'], []),
  row('presenter/protocol', [], ['zod']),
  row('presenter/legacy/scripts/', ['presenter/legacy/scripts'], []),
  row('presenter/', ['presenter'], ['vite', 'rolldown', 'subset-font', 'node']),
  row('theme/', ['theme', 'pybossa/serverOwned'], ['vite', 'node', 'nunjucks']),
  row('demo/readTheme', ['demo', 'theme/renderTemplate'], ['node']),
  row('demo/', ['demo', 'pybossa'], ['zod', 'hono', '@hono/node-server', 'vite', 'node']),
]

function row(part: string, sees: string[], packages: string[]) {
  const isFeatureLike = /^(features|shared|app)\//.test(part)
  const own = isFeatureLike
    ? ['react', 'react-router', 'react-hook-form', '@tanstack/react-query', 'zod', '@lingui']
    : []
  return {
    part: new RegExp(`^${part}`),
    sees: sees.map((target) => new RegExp(`^${target}(/|\\.|$)`)),
    packages: [...own, ...packages].map((name) => new RegExp(`^${name}(/|:|$)`)),
  }
}

const DANGEROUS = 'dangerouslySetInnerHTML'
const SAME_ORIGIN = 'allow-same-origin'

const src = import.meta.dirname
const isTest = (file: string) => /\.(test|spec)\.tsx?$/.test(file) || file.startsWith('testing/')
const files = globSync('**/*.{ts,tsx}', { cwd: src }).map((file) => file.split(path.sep).join('/'))

const importPattern =
  /(?:^|\n)\s*(import type|import|export)\b[^'\n;]*?(?:\{[^}]*\}[^'\n;]*)?from\s*'([^']+)'|import\('([^']+)'\)|(?:^|\n)import\s+'([^']+)'/g

function importsOf(file: string): string[] {
  const text = readFileSync(path.join(src, file), 'utf8')
  return [...text.matchAll(importPattern)].flatMap((found) => found[2] ?? found[3] ?? found[4] ?? [])
}

/** Path below src, or the package's name with `node:` in front of Node's own. */
function targetOf(file: string, specifier: string): { inside: boolean; target: string } {
  const bare = specifier.replace(/\?.*$/, '')
  if (bare.startsWith('#')) return { inside: true, target: bare.slice(1) }
  if (bare.startsWith('.')) return { inside: true, target: path.posix.join(path.posix.dirname(file), bare) }
  return { inside: false, target: builtinModules.includes(bare) ? `node:${bare}` : bare }
}

const offences = (among: string[]) =>
  among.flatMap((file) => {
    const rule = law.find(({ part }) => part.test(file))
    if (!rule) return [`${file}: no row in the law names this folder`]
    return importsOf(file).flatMap((specifier) => {
      const { inside, target } = targetOf(file, specifier)
      if (inside && isTest(target)) return [`${file} → ${specifier}: nobody imports tests`]
      const allowed = (inside ? rule.sees : rule.packages).some((pattern) => pattern.test(target))
      return allowed ? [] : [`${file} → ${specifier}`]
    })
  })

test('every import follows the law of the house', () => {
  expect(files.length).toBeGreaterThan(50)
  expect(offences(files.filter((file) => !isTest(file) && !file.endsWith('.d.ts')))).toEqual([])
})

test('the guest takes only types from the protocol: the host is the side that distrusts', () => {
  const guests = files.filter((file) => file.startsWith('presenter/guest/') && !isTest(file))
  const offenders = guests.filter((file) =>
    /import (?!type)[^;\n]*from '[^']*protocol\.ts'/.test(readFileSync(path.join(src, file), 'utf8')),
  )
  expect(offenders).toEqual([])
})

test('only the sanitising component writes HTML, and no box ever shares our origin: the players of other sites alone keep theirs', () => {
  const holding = (needle: string) =>
    files.filter((file) => !isTest(file) && readFileSync(path.join(src, file), 'utf8').includes(needle))
  expect(holding(DANGEROUS)).toEqual(['shared/components/SanitisedHtml.tsx'])
  const sameOrigin = holding(SAME_ORIGIN).filter((file) =>
    readFileSync(path.join(src, file), 'utf8')
      .split('\n')
      .some((line) => line.includes(SAME_ORIGIN) && !/^\s*(\*|\/\/|\/\*)/.test(line)),
  )
  expect(sameOrigin).toEqual(['presenter/host/players/playerFrame.ts'])
})

test('files stay small enough to hold one idea', () => {
  const long = files.filter(
    (file) => !isTest(file) && readFileSync(path.join(src, file), 'utf8').split('\n').length > 251,
  )
  expect(long).toEqual([])
})
