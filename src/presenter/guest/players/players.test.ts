// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { GuestMessage, PlayerSays } from '../../protocol.ts'
import { PLAYERS, takePlayers } from '../playersKit.ts'
import { COVER_TEXT } from './coverText.ts'
import type { PybossaPlayer } from './pybossaPlayer.ts'

const ID = 'M7lc1UVf-VE'
const film = `https://www.youtube.com/embed/${ID}`

interface Globals {
  PybossaPlayer(address: string, id: string, isAudio?: boolean): PybossaPlayer
  YT: Record<string, unknown> & {
    Player: new (target: unknown, config?: object) => Record<string, (...args: unknown[]) => unknown>
  }
  SC: {
    Widget: ((target: unknown) => Record<string, (...args: unknown[]) => unknown>) & {
      Events: Record<string, string>
    }
  }
  Vimeo: {
    Player: new (target: unknown, options?: object) => Record<string, (...args: unknown[]) => unknown>
  }
  $f(target: unknown): Record<string, (...args: unknown[]) => unknown>
}
const globals = window as unknown as Globals & Record<string, unknown>

let told: GuestMessage[] = []
let hear: (says: PlayerSays) => void

// Once for all: what it puts on the window stays there.
await import('./main.ts')
hear =
  takePlayers()?.({ tell: (message) => void told.push(message), newTab: () => 'Open in a new tab' }) ??
  (() => undefined)

beforeEach(() => {
  told = []
  document.body.innerHTML = '<div id="clip"></div>'
})
afterEach(async () => {
  document.body.innerHTML = ''
  await settled()
})

/** Observers speak in their own time. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 5))
/** Where they are is told again and again. */
const kinds = () => told.map(({ kind }) => kind).filter((kind) => kind !== 'playersPlaced')
const drawn = () => told.filter((message) => message.kind === 'player')
const done = () =>
  told.flatMap((message) => (message.kind === 'playerDo' ? [[message.command, message.value]] : []))
const lastId = () => drawn().at(-1)?.id ?? -1
const say = (event: PlayerSays['event'], more: Partial<PlayerSays> = {}) =>
  hear({ kind: 'playerSays', id: lastId(), event, ...more })
const frame = () => document.querySelector('iframe') as HTMLIFrameElement

test('the script hands itself over once and leaves no trace', () => {
  expect(PLAYERS in window).toBe(false)
  expect(takePlayers()).toBeUndefined()
})

describe('frames that a presenter writes', () => {
  test('stand empty and are drawn by the host, whether written as text or put in by hand', async () => {
    document.body.insertAdjacentHTML('beforeend', `<p><iframe id="a" src="${film}?start=3"></iframe></p>`)
    const other = document.createElement('iframe')
    other.src = 'https://player.vimeo.com/video/7'
    document.body.append(other)
    await settled()
    expect(drawn().map(({ played, options }) => [played.media, options])).toEqual([
      [ID, { start: 3 }],
      ['7', {}],
    ])
    expect(frame().srcdoc).toBe(COVER_TEXT)
    expect(frame().getAttribute('src')).toBe(`${film}?start=3`)
  })

  test('of nobody we know are left alone', async () => {
    document.body.insertAdjacentHTML('beforeend', '<iframe src="https://forms.example/"></iframe>')
    await settled()
    expect(told).toEqual([])
    expect(frame().hasAttribute('srcdoc')).toBe(false)
  })

  test('that get another address play that; without one, nothing', async () => {
    document.body.insertAdjacentHTML('beforeend', `<iframe src="${film}"></iframe>`)
    await settled()
    frame().src = 'https://player.vimeo.com/video/8'
    await settled()
    expect(kinds()).toEqual(['player', 'playerGone', 'player'])
    frame().src = 'about:blank'
    await settled()
    expect(kinds().at(-1)).toBe('playerGone')
    expect(frame().hasAttribute('srcdoc')).toBe(false)
  })

  test('that get the same address again begin anew', async () => {
    document.body.insertAdjacentHTML('beforeend', `<iframe src="${film}"></iframe>`)
    await settled()
    const same = frame().src
    frame().src = same
    await settled()
    expect(kinds()).toEqual(['player', 'playerGone', 'player'])
  })

  test('that are taken out are gone, and come back as they do', async () => {
    document.body.insertAdjacentHTML('beforeend', `<div id="around"><iframe src="${film}"></iframe></div>`)
    const around = document.getElementById('around') as HTMLElement
    await settled()
    around.remove()
    await settled()
    document.body.append(around)
    await settled()
    expect(kinds()).toEqual(['player', 'playerGone', 'player'])
  })

  test('a fifth one is a link', async () => {
    document.body.innerHTML = Array.from({ length: 5 }, () => `<iframe src="${film}"></iframe>`).join('')
    await settled()
    expect(drawn()).toHaveLength(4)
    expect([...document.querySelectorAll('iframe')].map(({ tabIndex }) => tabIndex)).toEqual([
      -1, -1, -1, -1, 0,
    ])
  })

  test('are a link also while their provider is silent', async () => {
    document.body.insertAdjacentHTML('beforeend', `<iframe src="${film}"></iframe>`)
    await settled()
    const whispered = vi.spyOn(frame().contentWindow as Window, 'postMessage')
    say('silent')
    say('ready')
    expect(whispered.mock.calls.map(([message]) => message as unknown)).toEqual([
      { cover: { href: `https://www.youtube.com/watch?v=${ID}`, words: 'Open in a new tab' } },
      { cover: null },
    ])
  })

  test('pass on what is asked of them by hand, and their messages reach no listener of the presenter', async () => {
    document.body.insertAdjacentHTML('beforeend', `<iframe src="${film}"></iframe>`)
    await settled()
    const listener = vi.fn<(event: MessageEvent) => void>()
    window.addEventListener('message', listener)
    const speak = (data: unknown, source = frame().contentWindow) =>
      window.dispatchEvent(new MessageEvent('message', { data, source }))
    speak({ cover: 'asked', what: '{"event":"command","func":"pauseVideo","args":""}' })
    speak({ cover: 'asked', what: { event: 'command', func: 'seekTo', args: [12, true] } })
    speak({ cover: 'asked', what: '{"event":"command","func":"constructor"}' })
    speak({ cover: 'asked', what: 'no JSON' })
    speak(null)
    speak({ cover: 'open' })
    expect(done()).toEqual([
      ['pause', undefined],
      ['seek', 12],
    ])
    expect(told.at(-1)).toEqual({ kind: 'open', href: `https://www.youtube.com/watch?v=${ID}` })
    expect(listener).not.toHaveBeenCalled()
    speak({ cover: 'open' }, window)
    expect(listener).toHaveBeenCalledOnce()
    window.removeEventListener('message', listener)
  })
})

describe('PybossaPlayer', () => {
  test('plays YouTube, Vimeo and SoundCloud by the host', () => {
    globals.PybossaPlayer('https://vimeo.com/7', 'clip')
    expect(frame().parentElement?.id).toBe('clip')
    const player = globals.PybossaPlayer(`https://youtu.be/${ID}`, 'clip')
    player.play()
    player.setCurrentTime('30')
    player.setVolume('0.5')
    player.mute()
    expect(kinds().slice(0, 2)).toEqual(['player', 'player'])
    expect(done()).toEqual([
      ['play', undefined],
      ['seek', 30],
      ['volume', 0.5],
      ['mute', undefined],
    ])
    expect([player.currentTime(), player.volume(), player.muted()]).toEqual([30, 0.5, true])
    player.destroy()
    expect(document.querySelectorAll('iframe')).toHaveLength(1)
    expect(kinds().at(-1)).toBe('playerGone')
  })

  test('says what happens, also to who asks late', async () => {
    const player = globals.PybossaPlayer(film, 'clip')
    const heard: unknown[] = []
    player.onReady(() => heard.push('ready'))
    player.onPlay(() => heard.push('play'))
    player.onPause(() => heard.push('pause'))
    player.onPlayTimeChange((seconds) => heard.push(Math.round(seconds)))
    player.onEnded(() => heard.push('ended'))
    expect([player.paused(), player.duration(), player.currentTime(), player.ended()]).toEqual([
      true,
      0,
      0,
      false,
    ])
    say('ready', { duration: 120 })
    say('playing', { time: 4 })
    say('time', { time: 5 })
    expect([player.paused(), player.duration()]).toEqual([false, 120])
    say('paused')
    say('ended')
    expect([player.paused(), player.ended(), player.currentTime()]).toEqual([true, true, 120])
    player.onReady(() => heard.push('ready, late'))
    await settled()
    expect(heard).toEqual(['ready', 'play', 5, 'pause', 'ended', 'ready, late'])
  })

  test.each([
    ['/uploads/user_2/wren.mp3', false, 'AUDIO'],
    ['https://owner.example/wren.ogg', true, 'AUDIO'],
    ['https://owner.example/wren.webm?x=1', false, 'VIDEO'],
    ['https://owner.example/stream', false, 'VIDEO'],
  ])('plays a file inside the box: %s', (address, isAudio, name) => {
    vi.spyOn(HTMLMediaElement.prototype, 'pause').mockImplementation(() => undefined)
    const player = globals.PybossaPlayer(address, 'clip', isAudio)
    const media = document.querySelector('audio, video') as HTMLMediaElement
    expect([media.tagName, media.controls]).toEqual([name, true])
    const heard: string[] = []
    player.onReady(() => heard.push('ready'))
    player.onPlay(() => heard.push('play'))
    media.dispatchEvent(new Event('loadedmetadata'))
    media.dispatchEvent(new Event('play'))
    player.setCurrentTime('3')
    player.setVolume(7)
    player.mute()
    expect(heard).toEqual(['ready', 'play'])
    expect([media.currentTime, media.volume, media.muted, player.duration()]).toEqual([3, 1, true, 0])
    expect(told).toEqual([])
    player.destroy()
    expect(document.querySelector('#clip')?.childElementCount).toBe(0)
  })

  test('what no browser plays becomes a link', () => {
    globals.PybossaPlayer('https://films.example/watch/7', 'clip')
    document.querySelector('video')?.dispatchEvent(new Event('error'))
    const link = document.querySelector('#clip a') as HTMLAnchorElement
    expect([link.href, link.target, link.textContent]).toEqual([
      'https://films.example/watch/7',
      '_blank',
      'Open in a new tab',
    ])
  })

  test('says what is wrong where its element is missing', () => {
    expect(() => globals.PybossaPlayer(film, 'nowhere')).toThrow('nowhere')
  })
})

describe('YT.Player', () => {
  test('takes the place of its element and tells of every state', async () => {
    const heard: unknown[] = []
    const player = new globals.YT.Player('clip', {
      videoId: ID,
      width: 480,
      height: '270',
      playerVars: { start: 4, autoplay: 1, rel: 0 },
      events: {
        onReady: ({ target }: { target: { getDuration(): number } }) =>
          heard.push(['ready', target.getDuration()]),
        onStateChange: ({ data }: { data: number }) => heard.push(data),
        onError: ({ data }: { data: number }) => heard.push(['error', data]),
      },
    })
    expect([frame().id, frame().width, frame().height]).toEqual(['clip', '480', '270'])
    expect(drawn()[0]).toMatchObject({ played: { media: ID }, options: { start: 4, autoplay: true } })
    say('ready', { duration: 60 })
    say('buffering')
    say('playing')
    say('error', { code: 150 })
    expect(player['getPlayerState']?.()).toBe(1)
    say('ended')
    expect(heard).toEqual([['ready', 60], 3, 1, ['error', 150], 0])
    player['seekTo']?.(9, true)
    player['setVolume']?.(40)
    player['pauseVideo']?.()
    expect(done()).toEqual([
      ['seek', 9],
      ['volume', 0.4],
      ['pause', undefined],
    ])
    expect([player['getCurrentTime']?.(), player['getVolume']?.(), player['isMuted']?.()]).toEqual([
      9,
      40,
      false,
    ])
    await settled()
    expect(kinds().filter((kind) => kind === 'player')).toHaveLength(1)
  })

  test('goes on to another film, once, and gives its element back at the end', async () => {
    const heard: string[] = []
    const player = new globals.YT.Player(document.getElementById('clip'), {
      events: { onReady: () => heard.push('ready') },
    })
    await settled()
    expect(heard).toEqual(['ready'])
    expect(told).toEqual([])
    player['loadVideoById']?.({ videoId: ID, startSeconds: 5.5 })
    await settled()
    expect(drawn().map(({ options }) => options)).toEqual([{ autoplay: true, start: 5 }])
    player['cueVideoById']?.(ID)
    await settled()
    expect(drawn().map(({ options }) => options)).toEqual([{ autoplay: true, start: 5 }, {}])
    say('ready')
    expect(heard).toEqual(['ready'])
    player['destroy']?.()
    await settled()
    expect(kinds().at(-1)).toBe('playerGone')
    expect(document.getElementById('clip')?.tagName).toBe('DIV')
  })

  test('stays ours, whatever the original script does', () => {
    const { YT, SC } = globals
    Object.assign(globals, { YT: { Player: 'theirs', more: 1 } })
    globals.YT['Player'] = 'theirs' as never
    Object.assign(globals, { SC: { Widget: 'theirs', initialize: () => 'theirs' } })
    expect(globals.YT).toBe(YT)
    expect(typeof globals.YT.Player).toBe('function')
    expect(globals.YT['more']).toBe(1)
    expect(globals.SC).toBe(SC)
    expect(typeof SC.Widget).toBe('function')
    expect(typeof Reflect.get(SC, 'initialize')).toBe('function')
    // So the script at youtube.com/iframe_api loads nothing more.
    expect([YT['loading'], YT['loaded']]).toEqual([1, 1])
  })
})

test('SC.Widget takes a frame that was put in just now', async () => {
  const put = document.createElement('iframe')
  document.body.append(put)
  put.src = 'https://w.soundcloud.com/player/?url=https%3A//api.soundcloud.com/tracks/293'
  const { Widget } = globals.SC
  const widget = Widget(document.querySelector('iframe'))
  const heard: unknown[] = []
  widget['bind']?.(Widget.Events['READY'], () => heard.push('ready'))
  widget['bind']?.(
    Widget.Events['PLAY_PROGRESS'],
    ({ currentPosition, relativePosition }: Record<string, number>) =>
      heard.push(currentPosition, relativePosition),
  )
  widget['play']?.()
  widget['seekTo']?.(1500)
  await settled()
  expect(Widget(put)).toBe(widget)
  expect(kinds().filter((kind) => /^player$/.test(kind))).toHaveLength(1)
  expect(done()).toEqual([
    ['play', undefined],
    ['seek', 1.5],
  ])
  say('ready', { duration: 10 })
  say('time', { time: 2.5 })
  widget['unbind']?.(Widget.Events['PLAY_PROGRESS'])
  say('time', { time: 3 })
  widget['getDuration']?.((got: number) => heard.push(got))
  widget['getPosition']?.((got: number) => heard.push(got))
  await settled()
  expect(heard).toEqual(['ready', 2500, 0.25, 10_000, 3_000])
})

test('Vimeo.Player answers with promises, as soon as it is ready', async () => {
  const player = new globals.Vimeo.Player('clip', { id: 76979871, width: 640 })
  expect(document.querySelector('#clip iframe')).not.toBeNull()
  const heard: unknown[] = []
  player['on']?.('timeupdate', (data: unknown) => heard.push(data))
  const duration = player['getDuration']?.()
  void player['play']?.()
  say('ready', { duration: 20 })
  say('time', { time: 5 })
  expect(await duration).toBe(20)
  expect(await player['getPaused']?.()).toBe(true)
  expect(await player['setCurrentTime']?.(7)).toBe(7)
  expect(await player['getCurrentTime']?.()).toBe(7)
  expect(await player['getVideoId']?.()).toBe(76979871)
  player['off']?.('timeupdate')
  say('time', { time: 8 })
  expect(heard).toEqual([{ seconds: 5, duration: 20, percent: 0.25 }])
  expect(done()).toEqual([
    ['play', undefined],
    ['seek', 7],
  ])
})

test('$f, Vimeo’s older library, works as well', async () => {
  document.body.insertAdjacentHTML(
    'beforeend',
    '<iframe id="v" src="https://player.vimeo.com/video/7?api=1"></iframe>',
  )
  const heard: unknown[] = []
  const player = globals.$f('v')
  player['addEvent']?.('ready', (id: unknown) => heard.push(id))
  player['addEvent']?.('finish', () => heard.push('finish'))
  player['api']?.('seekTo', 4)
  say('ready')
  say('ended')
  player['api']?.('getCurrentTime', (got: unknown) => heard.push(got))
  await settled()
  expect(done()).toEqual([['seek', 4]])
  expect(heard).toEqual(['v', 'finish', 4])
})
