// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { checkConfig } from './checkConfig.ts'

const check = (config: unknown) => checkConfig(JSON.stringify(config))
const said = (config: unknown) => check(config).mistakes.map(({ text }) => text)

test('a whole file holds, level by level, and an empty one says nothing', () => {
  expect(check({})).toEqual({ told: {}, mistakes: [] })
  const { told, mistakes } = check({
    brand: '  City Archive ',
    logo: { light: '/static/logo.svg', withName: true },
    colours: { light: { accent: '#A04' } },
    links: [{ label: { en: 'Imprint', es: 'Aviso legal' }, to: '/static/imprint.html' }],
    languages: ['es'],
    minimumAge: 0,
    features: { leaderboard: false },
  })
  expect(mistakes).toEqual([])
  expect(told).toEqual({
    brand: 'City Archive',
    'logo.light': '/static/logo.svg',
    'logo.withName': true,
    'colours.light.accent': '#aa0044',
    links: [{ label: { en: 'Imprint', es: 'Aviso legal' }, to: '/static/imprint.html' }],
    languages: ['es'],
    minimumAge: 0,
    'features.leaderboard': false,
  })
})

describe('A mistake is named by its key, with what was found and what is allowed:', () => {
  test.each<[what: string, config: unknown, message: RegExp]>([
    ['a type', { undoSeconds: '6' }, /^undoSeconds is "6"\. Allowed: a number from 0 to 60\.$/],
    ['a number out of bounds', { minimumAge: 16.5 }, /^minimumAge is 16\.5\. Allowed: a whole number/],
    [
      'a switch in words',
      { features: { blog: 'no' } },
      /^features\.blog is "no"\. Allowed: true or false\.$/,
    ],
    [
      'a colour by name',
      { colours: { dark: { focus: 'red' } } },
      /^colours\.dark\.focus is "red"\. Allowed: a colour as #rrggbb/,
    ],
    [
      'a group that is none',
      { logo: '/l.svg' },
      /^logo is "\/l\.svg"\. Allowed: \{ … \} with light, dark, withName in it\.$/,
    ],
    [
      'a language we do not speak',
      { languages: ['en', 'tlh'] },
      /^languages\[1\] is "tlh"\. Allowed: a list of some of: en, es\.$/,
    ],
    [
      'a part of a link',
      { links: [{ label: 'Data', to: 'http://data.example' }] },
      /^links\[0\]\.to is .*Allowed: a list of at most 12 links/,
    ],
    [
      'an origin with a path',
      { presenterOrigin: 'https://box.example/a' },
      /^presenterOrigin is "https:\/\/box\.example\/a"\. Allowed: the https/,
    ],
    ['an origin without https', { presenterOrigin: 'http://box.example' }, /^presenterOrigin is/],
    ['a file that is a list', [], /^The file is \[\]\. Allowed: \{ … \}/],
    [
      'a long value, cut off',
      { brand: 'x'.repeat(200) },
      /^brand is "x{78}…\. Allowed: a name of 1 to 60 letters\.$/,
    ],
  ])('%s', (_, config, message) => {
    expect(said(config)).toEqual([expect.stringMatching(message)])
  })

  test('text that is no JSON', () => {
    const { told, mistakes } = checkConfig('{ "brand": "Archive", }')
    expect(told).toEqual({})
    expect(mistakes).toEqual([
      { key: '', text: expect.stringMatching(/^The file is not JSON, so nothing in it counts: .+/) },
    ])
  })
})

test.each([
  ['brnad', 'brand'],
  ['color', 'colours'],
  ['colors', 'colours'],
  ['colours.light.acent', 'colours.light.accent'],
  ['email', 'contact.email'],
  ['undoSecond', 'undoSeconds'],
  ['policies.term', 'policies.terms'],
  ['zzzzzz', undefined],
])('an unknown key %s is named, and %s proposed', (key, meant) => {
  const config = key.split('.').reduceRight<unknown>((inner, name) => ({ [name]: inner }), 'x')
  const [text = ''] = said(config)
  expect(text).toContain(`${key} is no setting.`)
  expect(text).toContain(meant ? `Did you mean ${meant}?` : 'README.md')
})

test('of a list the good entries are kept', () => {
  const good = { label: 'Data', to: 'https://data.example/' }
  const { told, mistakes } = check({
    links: [good, { label: 'Bad', to: 'javascript:alert(1)' }],
    languages: ['xx'],
  })
  expect(told).toEqual({ links: [good] })
  expect(mistakes).toHaveLength(2)
})

test.each([
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,x',
  '//elsewhere.example/x',
  '/\\elsewhere.example',
  'http://plain.example/',
  'terms.html',
  ' https://spaced.example/',
  '',
])('no link leads to %j', (to) => {
  expect(said({ links: [{ label: 'x', to }] })).toHaveLength(1)
  expect(said({ policies: { terms: to } })).toHaveLength(1)
  expect(said({ contact: { page: to } })).toHaveLength(1)
})

test.each(['https://cdn.example/logo.svg', '//cdn.example/logo.svg', 'data:image/svg+xml,x', 'logo.svg'])(
  'nothing is loaded from %j: pictures and scripts are of this site',
  (address) => {
    for (const config of [
      { logo: { light: address } },
      { favicon: address },
      { analytics: address },
      { errorReports: address },
    ])
      expect(said(config)).toEqual([expect.stringContaining('a path of this site')])
  },
)

test('a whole address on this site counts as a path of it', () => {
  expect(check({ favicon: `${location.origin}/static/own.png` }).told).toEqual({ favicon: '/static/own.png' })
})

test('names of objects’ own machinery are no settings', () => {
  expect(checkConfig('{ "__proto__": { "brand": "x" }, "constructor": 1 }').told).toEqual({})
})
