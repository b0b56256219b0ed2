// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { createPlayerFrame, PLAYER_ORIGINS } from './playerFrame.ts'
import { soundcloud } from './soundcloud.ts'
import { vimeo } from './vimeo.ts'
import { youtube } from './youtube.ts'

const site = 'https://crowd.example'
const providers = { youtube, vimeo, soundcloud }

describe('the address of a player', () => {
  test.each<[keyof typeof providers, string, object, string]>([
    [
      'youtube',
      'M7lc1UVf-VE',
      { start: 5, end: 9, autoplay: true, muted: true, loop: true, controls: false },
      'https://www.youtube-nocookie.com/embed/M7lc1UVf-VE?enablejsapi=1&origin=https%3A%2F%2Fcrowd.example&playsinline=1&rel=0&start=5&end=9&autoplay=1&mute=1&controls=0&loop=1&playlist=M7lc1UVf-VE',
    ],
    [
      'vimeo',
      '76979871:8272103f6e',
      { start: 30, autoplay: true },
      'https://player.vimeo.com/video/76979871?dnt=1&api=1&playsinline=1&h=8272103f6e&autoplay=1#t=30s',
    ],
    [
      'soundcloud',
      'artist/sets/songs',
      { visual: true },
      'https://w.soundcloud.com/player/?url=https%3A%2F%2Fsoundcloud.com%2Fartist%2Fsets%2Fsongs&visual=true',
    ],
    [
      'soundcloud',
      'api:tracks/293/s-a1B2',
      { autoplay: true },
      'https://w.soundcloud.com/player/?url=https%3A%2F%2Fapi.soundcloud.com%2Ftracks%2F293%3Fsecret_token%3Ds-a1B2&auto_play=true',
    ],
  ])('%s %s', (provider, media, options, address) => {
    expect(providers[provider].address(media, options, site)).toBe(address)
  })

  const hostile = [
    'https://evil.example/',
    '//evil.example/',
    '@evil.example/',
    '../../../../x',
    '\\\\evil.example',
    '?x=1#',
    '#',
    '.evil.example',
    ':80@evil.example',
    'javascript:alert(1)',
    '%2e%2e/%2e%2e',
    '\n//evil.example',
    `${site}/account/signout`,
    'https://crowd.example',
    '',
  ]
  test.each(Object.entries(providers))(
    '%s: whatever is put into it, it stays with its provider',
    (_, { address, origin }) => {
      for (const media of hostile) {
        const frame = createPlayerFrame(address(media, {}, site), site, 'x')
        expect(new URL(frame.src).origin).toBe(origin)
      }
    },
  )
})

describe('the frame of a player', () => {
  test.each([
    'https://crowd.example/',
    'https://crowd.example/account/vera/',
    `${window.location.origin}/`,
    'https://evil.example/embed/M7lc1UVf-VE',
    'https://www.youtube.com/embed/M7lc1UVf-VE',
    'http://www.youtube-nocookie.com/embed/M7lc1UVf-VE',
    'https://www.youtube-nocookie.com:8443/embed/M7lc1UVf-VE',
    'https://www.youtube-nocookie.com.evil.example/',
    'https://www.youtube-nocookie.com@evil.example/',
    'https://evil.example/https://player.vimeo.com/',
    'blob:https://player.vimeo.com/6ad0c4b0',
    'data:text/html,https://w.soundcloud.com',
    'javascript:alert("https://w.soundcloud.com")',
    'about:blank',
    '/account/vera/',
    '',
  ])('is never made for %s', (address) => {
    expect(() => createPlayerFrame(address, site, 'x')).toThrow(/no provider|Invalid URL/)
  })

  test.each(PLAYER_ORIGINS)('is not made for %s where that is our own site', (origin) => {
    expect(() => createPlayerFrame(`${origin}/player`, origin, 'x')).toThrow('no provider')
    expect(createPlayerFrame(`${origin}/player`, site, 'x').src).toBe(`${origin}/player`)
  })

  test('keeps its origin, says where it is embedded, and has no way to the window around it', () => {
    const frame = createPlayerFrame('https://player.vimeo.com/video/1', site, 'Vimeo video')
    expect(frame.title).toBe('Vimeo video')
    expect(frame.getAttribute('referrerpolicy')).toBe('strict-origin-when-cross-origin')
    expect(frame.getAttribute('sandbox')?.split(' ')).toContain('allow-same-origin')
    expect(frame.getAttribute('sandbox')).not.toMatch(/top-navigation|modals|downloads/)
  })

  test('goes away when its provider leads it to a page of ours', () => {
    const frame = createPlayerFrame('https://player.vimeo.com/video/1', site, 'x')
    document.body.append(frame)
    const load = (href: string | null) => {
      const contentDocument = href === null ? null : { location: { href } }
      Object.defineProperty(frame, 'contentDocument', { configurable: true, value: contentDocument })
      frame.dispatchEvent(new Event('load'))
    }
    load('about:blank')
    load(null)
    expect(frame.isConnected).toBe(true)
    load(`${window.location.origin}/account/vera/`)
    expect(frame.isConnected).toBe(false)
  })
})

test('the page’s policy lets these origins into frames, and no other', () => {
  const html = readFileSync('index.html', 'utf8')
  const allowed = /frame-src ([^;]*);/.exec(html)?.[1]
  expect(allowed?.split(' ')).toEqual(["'self'", ...PLAYER_ORIGINS])
})
