// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { LIMITS, type Played, type PlayerSays } from '../../protocol.ts'
import { createPlayerStage, type PlayerStage } from './playerStage.ts'

const youtube: Played = { provider: 'youtube', media: 'M7lc1UVf-VE' }
const ORIGINS = {
  youtube: 'https://www.youtube-nocookie.com',
  vimeo: 'https://player.vimeo.com',
  soundcloud: 'https://w.soundcloud.com',
}

let element: HTMLElement
let stage: PlayerStage
let says: PlayerSays[]
let logs: string[]

beforeEach(() => {
  vi.useFakeTimers()
  element = document.createElement('div')
  document.body.append(element)
  says = []
  logs = []
  stage = createPlayerStage({
    element,
    title: (provider) => `A player of ${provider}`,
    site: 'https://crowd.example',
    say: (word) => void says.push(word),
    log: (text) => void logs.push(text),
  })
})
afterEach(() => {
  stage.close()
  element.remove()
  vi.useRealTimers()
})

const frames = () => [...element.querySelectorAll('iframe')]
const draw = (id = 1, played: Played = youtube) => {
  stage.hear({ kind: 'player', id, played, options: {} })
  const frame = frames().at(-1) as HTMLIFrameElement
  const posted: unknown[] = []
  vi.spyOn(frame.contentWindow as Window, 'postMessage').mockImplementation(((
    message: string,
    target: string,
  ) => {
    expect(target).toBe(ORIGINS[played.provider])
    posted.push(JSON.parse(message))
  }) as Window['postMessage'])
  const hear = (
    data: unknown,
    {
      origin = ORIGINS[played.provider],
      source = frame.contentWindow,
    }: { origin?: string; source?: Window | null } = {},
  ) => window.dispatchEvent(new MessageEvent('message', { data, origin, source }))
  return { frame, posted, hear, load: () => frame.dispatchEvent(new Event('load')) }
}
const events = () => says.map(({ event }) => event)

describe('how many players', () => {
  test('the fifth is not drawn, and one that goes makes room', () => {
    for (let id = 1; id <= 5; id++) stage.hear({ kind: 'player', id, played: youtube, options: {} })
    expect(frames()).toHaveLength(LIMITS.players)
    expect(says).toEqual([{ kind: 'playerSays', id: 5, event: 'silent' }])
    expect(logs.join()).toContain('4 at a time')
    stage.hear({ kind: 'playerGone', id: 2 })
    expect(frames()).toHaveLength(3)
    stage.hear({ kind: 'player', id: 6, played: youtube, options: {} })
    expect(frames()).toHaveLength(4)
  })

  test('a number that is taken is refused', () => {
    draw(1)
    stage.hear({ kind: 'player', id: 1, played: { provider: 'vimeo', media: '1' }, options: {} })
    expect(frames().map(({ title }) => title)).toEqual(['A player of youtube'])
  })

  test('one after the other, all day long, they stop coming', () => {
    for (let id = 0; id < 100; id++) {
      stage.hear({ kind: 'player', id, played: youtube, options: {} })
      stage.hear({ kind: 'playerGone', id })
    }
    expect(logs).toHaveLength(100 - LIMITS.playersBurst)
    expect(frames()).toEqual([])
  })

  test('a closed stage is empty, and words to players that are not there do nothing', () => {
    draw(1)
    stage.close()
    expect(frames()).toEqual([])
    stage.hear({ kind: 'playerDo', id: 1, command: 'play' })
    stage.hear({ kind: 'playerGone', id: 7 })
    stage.hear({ kind: 'playersPlaced', places: [] })
    expect(says).toEqual([])
  })
})

test('a player is seen where the box puts it, and only then', () => {
  const { frame } = draw()
  expect(frame.style.visibility).toBe('hidden')
  const place = {
    id: 1,
    x: 10,
    y: -20.5,
    width: 320,
    height: 180,
    clip: { top: 20.5, right: 0, bottom: 3, left: 1 },
  }
  stage.hear({ kind: 'playersPlaced', places: [{ ...place, shown: 'yes' }] })
  const { visibility, left, top, width, height, clipPath, pointerEvents } = frame.style
  expect({ visibility, left, top, width, height, clipPath, pointerEvents }).toEqual({
    visibility: 'visible',
    left: '10px',
    top: '-20.5px',
    width: '320px',
    height: '180px',
    clipPath: 'inset(20.5px 0px 3px 1px)',
    pointerEvents: 'auto',
  })
  stage.hear({ kind: 'playersPlaced', places: [{ ...place, shown: 'through' }] })
  expect([frame.style.visibility, frame.style.pointerEvents]).toEqual(['visible', 'none'])
  stage.hear({ kind: 'playersPlaced', places: [{ ...place, shown: 'no' }] })
  expect(frame.style.visibility).toBe('hidden')
})

describe('YouTube', () => {
  test('is asked until it answers; what was wanted before waits until then', () => {
    const { posted, hear, load } = draw()
    stage.hear({ kind: 'playerDo', id: 1, command: 'seek', value: 7 })
    expect(posted).toEqual([])
    load()
    vi.advanceTimersByTime(1_000)
    expect(posted.length).toBeGreaterThan(1)
    expect(posted[0]).toEqual({ event: 'listening', id: 1, channel: 'widget' })
    posted.length = 0
    hear(JSON.stringify({ event: 'onReady' }))
    expect(posted.at(-1)).toMatchObject({ event: 'command', func: 'seekTo', args: [7, true] })
    expect(events()).toEqual([])
    hear(
      JSON.stringify({
        event: 'initialDelivery',
        info: { duration: 120, volume: 80, muted: false, playerState: 5 },
      }),
    )
    expect(says[0]).toEqual({
      kind: 'playerSays',
      id: 1,
      event: 'ready',
      duration: 120,
      volume: 0.8,
      muted: false,
    })
    expect(events()).toEqual(['ready', 'cued'])
    posted.length = 0
    vi.advanceTimersByTime(20_000)
    expect(posted).toEqual([])
  })

  test.each([
    ['play', undefined, 'playVideo', []],
    ['pause', undefined, 'pauseVideo', []],
    ['stop', undefined, 'stopVideo', []],
    ['volume', 0.55, 'setVolume', [55]],
    ['mute', undefined, 'mute', []],
    ['unmute', 1, 'unMute', []],
    ['rate', 1.5, 'setPlaybackRate', [1.5]],
  ] as const)('hears %s', (command, value, func, args) => {
    const { posted, hear } = draw()
    hear({ event: 'onReady' })
    posted.length = 0
    stage.hear({ kind: 'playerDo', id: 1, command, ...(value === undefined ? {} : { value }) })
    expect(posted).toEqual([{ event: 'command', func, args, id: 1, channel: 'widget' }])
  })

  test('tells each change of state once, and its time ten times a second at most', () => {
    const { hear } = draw()
    hear({ event: 'onReady' })
    vi.advanceTimersByTime(1_000)
    hear({ event: 'onStateChange', info: 3 })
    hear({ event: 'onStateChange', info: 1 })
    for (let at = 0; at < 100; at++) {
      hear({ event: 'infoDelivery', info: { currentTime: at / 100, playerState: 1 } })
      vi.advanceTimersByTime(10)
    }
    hear({ event: 'onError', info: 150 })
    const told = says.filter(({ event }) => event !== 'time')
    expect(told.map(({ event, code }) => code ?? event)).toEqual(['ready', 'buffering', 'playing', 150])
    const times = says.filter(({ event }) => event === 'time')
    expect(times.length).toBeGreaterThan(7)
    expect(times.length).toBeLessThan(12)
  })
})

test('Vimeo is asked for its duration, and counts in seconds', () => {
  const { posted, hear, load } = draw(1, { provider: 'vimeo', media: '76979871' })
  load()
  vi.advanceTimersByTime(1)
  expect(posted).toEqual([{ method: 'ping' }])
  hear({ event: 'ready' })
  expect(posted).toContainEqual({ method: 'addEventListener', value: 'timeupdate' })
  expect(posted).toContainEqual({ method: 'getDuration' })
  hear({ method: 'getDuration', value: 61.9 })
  hear({ event: 'play', data: { seconds: 3 } })
  hear({ event: 'ended', data: { seconds: 61.9, duration: 61.9 } })
  expect(says.map(({ event, time, duration }) => [event, time, duration])).toEqual([
    ['ready', undefined, 61.9],
    ['playing', 3, undefined],
    ['ended', 61.9, 61.9],
  ])
  posted.length = 0
  stage.hear({ kind: 'playerDo', id: 1, command: 'stop' })
  stage.hear({ kind: 'playerDo', id: 1, command: 'mute' })
  expect(posted).toEqual([
    { method: 'pause' },
    { method: 'setCurrentTime', value: 0 },
    { method: 'setMuted', value: true },
  ])
})

test('SoundCloud speaks first, and counts in milliseconds', () => {
  const { posted, hear, load } = draw(1, { provider: 'soundcloud', media: 'artist/song' })
  load()
  vi.advanceTimersByTime(1_000)
  expect(posted).toEqual([])
  hear('{"method":"ready"}')
  expect(posted).toContainEqual({ method: 'addEventListener', value: 'finish' })
  hear('{"method":"getDuration","value":90500}')
  hear('{"method":"play","value":{"currentPosition":1500}}')
  hear('{"method":"finish"}')
  expect(says.map(({ event, time, duration }) => [event, time, duration])).toEqual([
    ['ready', undefined, 90.5],
    ['playing', 1.5, undefined],
    ['ended', undefined, undefined],
  ])
  posted.length = 0
  stage.hear({ kind: 'playerDo', id: 1, command: 'seek', value: 2.5 })
  stage.hear({ kind: 'playerDo', id: 1, command: 'mute' })
  stage.hear({ kind: 'playerDo', id: 1, command: 'unmute', value: 0.7 })
  expect(posted).toEqual([
    { method: 'seekTo', value: 2500 },
    { method: 'setVolume', value: 0 },
    { method: 'setVolume', value: 70 },
  ])
})

describe('a player hears its provider and nobody else', () => {
  const ready = { event: 'initialDelivery', info: { duration: 1 } }
  test.each<[string, (hear: ReturnType<typeof draw>['hear']) => unknown]>([
    ['another window', (hear) => hear(ready, { source: window })],
    ['nobody', (hear) => hear(ready, { source: null })],
    ['a page it was led to', (hear) => hear(ready, { origin: 'https://evil.example' })],
    ['a page of ours', (hear) => hear(ready, { origin: window.location.origin })],
    ['another provider', (hear) => hear(ready, { origin: ORIGINS.vimeo })],
    ['text that is no JSON', (hear) => hear('{"event"')],
    ['a novel', (hear) => hear(`{"event":"onReady","x":"${'x'.repeat(100_000)}"}`)],
    ['null', (hear) => hear(null)],
    ['a number', (hear) => hear('7')],
    ['words that no player says', (hear) => hear({ event: 'constructor', method: '__proto__' })],
  ])('%s is not heard', (_, speak) => {
    const { hear } = draw()
    speak(hear)
    vi.advanceTimersByTime(5_000)
    expect(says).toEqual([])
  })

  test('numbers that are none are left out', () => {
    const { hear } = draw()
    hear({ event: 'onReady' })
    vi.advanceTimersByTime(1_000)
    hear({
      event: 'infoDelivery',
      info: { currentTime: 'soon', duration: Number.NaN, volume: -1, playbackRate: {} },
    })
    vi.advanceTimersByTime(1_000)
    expect(says).toEqual([{ kind: 'playerSays', id: 1, event: 'ready' }])
  })
})

test('a provider that stays silent is hidden and reported; its late word brings it back', () => {
  const { frame, hear, load } = draw()
  const clip = { top: 0, right: 0, bottom: 0, left: 0 }
  stage.hear({
    kind: 'playersPlaced',
    places: [{ id: 1, x: 0, y: 0, width: 320, height: 180, clip, shown: 'yes' }],
  })
  load()
  vi.advanceTimersByTime(16_000)
  expect(events()).toEqual(['silent'])
  expect(frame.style.visibility).toBe('hidden')
  hear({ event: 'onReady' })
  vi.advanceTimersByTime(1_000)
  expect(events()).toEqual(['silent', 'ready'])
  expect(frame.style.visibility).toBe('visible')
})
