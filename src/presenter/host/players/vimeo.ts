import { numberIn, type PlayerCommand, type Provider, type Said } from './provider.ts'

const EVENTS: Record<string, NonNullable<Said['event']>> = {
  play: 'playing',
  playing: 'playing',
  pause: 'paused',
  bufferstart: 'buffering',
  bufferend: 'playing',
  ended: 'ended',
  error: 'error',
  timeupdate: 'time',
  seeked: 'time',
  volumechange: 'time',
  playbackratechange: 'time',
}
const HEARD = [
  'play',
  'pause',
  'bufferstart',
  'bufferend',
  'ended',
  'error',
  'timeupdate',
  'seeked',
  'volumechange',
  'playbackratechange',
]
const say = (method: string, value?: unknown) => (value === undefined ? { method } : { method, value })
const WORDS: Record<PlayerCommand, (value: number) => object[]> = {
  play: () => [say('play')],
  pause: () => [say('pause')],
  stop: () => [say('pause'), say('setCurrentTime', 0)],
  seek: (value) => [say('setCurrentTime', value)],
  volume: (value) => [say('setVolume', value)],
  mute: () => [say('setMuted', true)],
  unmute: () => [say('setMuted', false)],
  rate: (value) => [say('setPlaybackRate', value)],
}

/** Vimeo, asked not to track. */
export const vimeo: Provider = {
  origin: 'https://player.vimeo.com',
  address: (media, { start, autoplay, loop, muted, controls }) => {
    const [id, key] = media.split(':')
    const query = new URLSearchParams({ dnt: '1', api: '1', playsinline: '1' })
    if (key) query.set('h', key)
    if (autoplay) query.set('autoplay', '1')
    if (loop) query.set('loop', '1')
    if (muted) query.set('muted', '1')
    if (controls === false) query.set('controls', '0')
    return `https://player.vimeo.com/video/${id}?${query.toString()}${start ? `#t=${start}s` : ''}`
  },
  greeting: [say('ping')],
  questions: [
    ...HEARD.map((name) => say('addEventListener', name)),
    say('getDuration'),
    say('getVolume'),
    say('getMuted'),
  ],
  command: (command, value) => WORDS[command](value),
  read: ({ event, method, value, data }) => {
    if (event === 'ready' || method === 'ping') return {}
    if (method === 'getDuration') return numberIn('duration', value)
    if (method === 'getVolume') return numberIn('volume', value)
    if (method === 'getMuted') return typeof value === 'boolean' ? { muted: value } : {}
    const known = typeof event === 'string' && Object.hasOwn(EVENTS, event) ? EVENTS[event] : undefined
    if (!known) return null
    const { seconds, duration, volume, playbackRate } = (
      typeof data === 'object' && data !== null ? data : {}
    ) as Record<string, unknown>
    return {
      event: known,
      ...numberIn('time', seconds),
      ...numberIn('duration', duration),
      ...numberIn('volume', volume),
      ...numberIn('rate', playbackRate),
    }
  },
}
