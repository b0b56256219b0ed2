// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest'
import { createDeferred } from './deferred.ts'
import type { Remembered } from '../protocol.ts'
import { createKeeping } from './keeping.ts'
import { pageText } from './pageText.ts'
import { presenterLocale } from './presenterLocale.ts'
import { installStandIns } from './standIns.ts'

test('the owner’s text stands in the document untouched, after everything it relies on', () => {
  const html = '<p class="lead">«&amp;» ${x} $& $1</p><script>run()</script>'
  const { text } = pageText({
    html,
    kit: { classic: true, icons: ['awesome'], plugins: ['scrollsync'], players: true },
    version: '?v=1a2b3c4d',
    kitBase: 'https://site.example/static/presenter-kit/',
    reader: { locale: 'pt-BR"><script>', colourScheme: 'dark', reducedMotion: false },
    scheme: 'light',
    locale: 'en',
    secure: true,
    setUp: 'go',
  })
  const order = [
    '<html lang="pt-BR&quot;>&lt;script>"',
    'upgrade-insecure-requests',
    'compat.css',
    'awesome.css',
    'jquery.min.js',
    'bootstrap.min.js',
    'static/presenter-kit/../js/pdf/scrollsync.js',
    'players.js?v=1a2b3c4d',
    'go()',
    'PYBOSSA_USER_LOCALE',
    html,
  ]
  const places = order.map((part) => text.indexOf(part))
  expect(places).toEqual(places.toSorted((a, b) => a - b))
  expect(places[0]).toBeGreaterThan(-1)
})

test('a presenter is told the reader’s language only if it has words for it', () => {
  expect(presenterLocale('messages = { en: {}, es: {} }', 'es')).toBe('es')
  expect(presenterLocale("messages = {'pt_BR': {}}", 'pt-BR')).toBe('pt_BR')
  expect(presenterLocale('{"fr":{}}', 'fr-CA')).toBe('fr')
  expect(presenterLocale('<p>Does it? yes: it does</p>', 'es')).toBe('en')
})

describe('stand-ins for what a sealed document lacks', () => {
  const told: unknown[] = []
  const keeping = createKeeping((message) => void told.push(message))
  const kept = {
    local: [['__proto__', 'kept']],
    session: [],
    cookies: [['seen', 'yes']],
  } satisfies Remembered
  installStandIns({ kept, quota: 100, keys: 5 }, keeping)

  test('what earlier documents kept is there before the first script', () => {
    expect(localStorage.getItem('__proto__')).toBe('kept')
    expect(document.cookie).toBe('seen=yes')
    document.cookie = 'seen=; max-age=0'
    localStorage.removeItem('__proto__')
    expect(localStorage).toHaveLength(0)
    expect('kept' in {}).toBe(false)
  })

  test('changes are told in one breath, and the last word counts', () => {
    keeping.flush()
    told.length = 0
    localStorage.setItem('a', '1')
    localStorage.setItem('a', '2')
    localStorage.setItem('b', 'x')
    localStorage.removeItem('b')
    keeping.flush()
    expect(told).toEqual([
      {
        kind: 'keep',
        area: 'local',
        clear: false,
        entries: [
          ['a', '2'],
          ['b', null],
        ],
      },
    ])
    localStorage.clear()
    localStorage.setItem('c', '3')
    keeping.flush()
    expect(told.at(-1)).toEqual({ kind: 'keep', area: 'local', clear: true, entries: [['c', '3']] })
    localStorage.clear()
  })

  test('a full storage says so as browsers do, and keeps what it had', () => {
    localStorage.setItem('a', 'x'.repeat(90))
    expect(() => localStorage.setItem('b', 'x'.repeat(20))).toThrow(
      expect.objectContaining({ name: 'QuotaExceededError' }),
    )
    expect(Object.keys(localStorage)).toEqual(['a'])
    localStorage.clear()
    for (let at = 0; at < 5; at++) localStorage.setItem(`k${at}`, '')
    expect(() => localStorage.setItem('k5', '')).toThrow('no more room')
    localStorage.clear()
  })

  test('a cookie of the site’s own name is not taken', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    document.cookie = 'remember_token=forged'
    document.cookie = 'session=forged'
    expect(document.cookie).toBe('')
    expect(warn).toHaveBeenCalledTimes(2)
    warn.mockRestore()
  })

  test('storage behaves like storage', () => {
    localStorage.setItem('a', '1')
    localStorage['b'] = 2
    expect([
      localStorage.getItem('a'),
      localStorage['b'],
      localStorage.length,
      localStorage.getItem('c'),
    ]).toEqual(['1', '2', 2, null])
    expect(Object.keys(localStorage)).toEqual(['a', 'b'])
    delete localStorage['a']
    expect('a' in localStorage).toBe(false)
    expect(sessionStorage.length).toBe(0)
    localStorage.clear()
    expect(localStorage.key(0)).toBeNull()
  })

  test('cookies are kept, replaced and deleted', () => {
    document.cookie = 'catstutorial=seen; path=/; expires=Fri, 01 Jan 2100 00:00:00 GMT'
    document.cookie = 'n=1'
    document.cookie = 'n=2; max-age=60'
    expect(document.cookie).toBe('catstutorial=seen; n=2')
    document.cookie = 'n=; expires=Thu, 01 Jan 1970 00:00:00 GMT'
    expect(document.cookie).toBe('catstutorial=seen')
  })

  test('pushState neither throws nor grows the reader’s history', () => {
    const before = history.length
    history.pushState({}, '', '/project/cats/task/3')
    expect(location.pathname).toBe('/project/cats/task/3')
    expect(() => history.pushState({}, '', 'https://elsewhere.example/')).not.toThrow()
    expect(history.length).toBe(before)
  })
})

describe('promises without jQuery', () => {
  test('call back at once, in order, and pass through then', async () => {
    const seen: unknown[] = []
    const first = createDeferred<number>()
    first.done((value) => seen.push(value)).always(() => seen.push('always'))
    const chained = first
      .then((value) => createDeferred<number>().resolve(value + 1))
      .then((value) => value * 10)
    chained.done((value) => seen.push(value))
    first.resolve(1).resolve(5)
    expect(seen).toEqual([1, 'always', 20])
    expect(await chained).toBe(20)
    expect(first.state()).toBe('resolved')
  })

  test('a failure reaches fail and may be mended by then', () => {
    const seen: unknown[] = []
    const broken = createDeferred<number>()
    broken.fail((reason) => seen.push(reason))
    broken.then(null, () => 7).done((value) => seen.push(value))
    broken.then((value) => value).fail((reason) => seen.push(reason))
    broken.reject('no')
    expect(seen).toEqual(['no', 7, 'no'])
  })
})
