// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { applyConfig } from './applyConfig.ts'
import { configMistakes } from './configMistakes.ts'
import { readConfig } from './readConfig.ts'
import { setting } from './setting.ts'

beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => {}))
afterEach(() => {
  document.head.replaceChildren()
  Reflect.deleteProperty(window, 'atriumConfig')
  applyConfig('{}')
})
const apply = (config: unknown) => applyConfig(JSON.stringify(config))
const mistakes = () => configMistakes.get().map(({ text }) => text)

function writeHead(html: string) {
  document.head.innerHTML = html
}
const policy = (frames: string) =>
  writeHead(
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; frame-src ${frames}; object-src 'none'" />`,
  )

describe('Reading', () => {
  test.each(['', '{}', ' {\n}\n', '<!doctype html><html>'])(
    'an empty file (%j) leaves everything as it is',
    async (text) => {
      window.atriumConfig = Promise.resolve(text)
      await readConfig()
      expect(mistakes()).toEqual([])
    },
  )

  test('takes what the page asked for before the app was there', async () => {
    window.atriumConfig = Promise.resolve('{ "brand": "City Archive" }')
    await readConfig()
    expect(setting('brand')).toBe('City Archive')
  })

  test('goes on without where there was no such request', async () => {
    await expect(readConfig()).resolves.toBeUndefined()
  })
})

describe('Precedence', () => {
  test.each([
    ['undoSeconds', 'undo-seconds', '9', 9, 2],
    ['undoSeconds', 'undo-seconds', '900', 60, 0],
    ['leaderboards', 'leaderboards', 'points, visits', ['points', 'visits'], ['score']],
    ['contact.email', 'contact', 'a@b.example', 'a@b.example', 'c@d.example'],
    ['dropboxKey', 'dropbox-key', 'k1', 'k1', 'k2'],
    ['enforcePrivacy', 'enforce-privacy', 'yes', true, false],
    ['directory', 'directory', 'yes', true, false],
  ] as const)('%s: the file, else the page’s head (%s)', (key, meta, content, fromHead, fromFile) => {
    writeHead(`<meta name="atrium-${meta}" content="${content}" />`)
    expect(setting(key)).toEqual(fromHead)
    apply(key.split('.').reduceRight<unknown>((inner, name) => ({ [name]: inner }), fromFile))
    expect(setting(key)).toEqual(fromFile)
  })

  test('what nobody says is undefined, so that the caller’s default holds', () => {
    expect(setting('undoSeconds')).toBeUndefined()
    writeHead('<meta name="atrium-undo-seconds" content="soon" />')
    expect(setting('undoSeconds')).toBeUndefined()
  })
})

describe('Together', () => {
  test('the default language is one of those offered', () => {
    apply({ languages: ['es'], defaultLanguage: 'en' })
    expect(mistakes()).toEqual(['defaultLanguage is "en", which is not among the languages offered: es.'])
    expect(setting('defaultLanguage')).toBe('es')
  })

  test('a logo for the dark needs one for the light', () => {
    apply({ logo: { dark: '/static/dark.svg' } })
    expect(mistakes()).toEqual([expect.stringMatching(/^logo\.dark is .* there is no logo\.light/)])
    expect(setting('logo.dark')).toBeUndefined()
  })

  test('the icon of the tab is changed', () => {
    writeHead('<link rel="icon" type="image/svg+xml" href="/static/icon.svg" />')
    apply({ favicon: '/static/own.png' })
    const icon = document.querySelector<HTMLLinkElement>('link[rel="icon"]')
    expect(icon?.getAttribute('href')).toBe('/static/own.png')
    expect(icon?.hasAttribute('type')).toBe(false)
  })
})

describe('Presenters from another host name', () => {
  const presenterOrigin = 'https://box.example.org'

  test('are taken where the policy of the page lets them into frames', () => {
    policy(`'self' ${presenterOrigin}`)
    apply({ presenterOrigin })
    expect(setting('presenterOrigin')).toBe(presenterOrigin)
    expect(mistakes()).toEqual([])
  })

  test.each(["'self'", `'self' ${presenterOrigin}.evil.example`])(
    'run from here where it does not (%s), and the message says how to let them',
    (frames) => {
      policy(frames)
      apply({ presenterOrigin })
      expect(setting('presenterOrigin')).toBeUndefined()
      expect(mistakes()).toEqual([
        expect.stringMatching(/^presenterOrigin is .*add it to frame-src there, and to the header/),
      ])
    },
  )

  test('run from here after the browser refused one because of a header, and the frame that waited with them', () => {
    const other = 'https://another-box.example.org'
    const frame = document.createElement('iframe')
    frame.src = `${other}/static/presenter.html?v=1`
    document.body.append(frame)
    policy(`'self' ${other}`)
    apply({ presenterOrigin: other, brand: 'City Archive' })
    const refuse = (blockedURI: string) =>
      document.dispatchEvent(
        Object.assign(new Event('securitypolicyviolation'), { effectiveDirective: 'frame-src', blockedURI }),
      )
    refuse('https://ads.example')
    expect(mistakes()).toEqual([])
    refuse(other)
    refuse(other)
    expect(mistakes()).toEqual([
      expect.stringContaining('a Content-Security-Policy that this page was sent with'),
    ])
    expect(frame.getAttribute('src')).toBe('/static/presenter.html?v=1')
    expect(setting('presenterOrigin')).toBeUndefined()
    expect(setting('brand')).toBe('City Archive')
  })
})
