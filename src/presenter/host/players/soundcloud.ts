import { numberIn, type PlayerCommand, type Provider, type Said } from './provider.ts'

const EVENTS: Record<string, NonNullable<Said['event']>> = {
  play: 'playing',
  pause: 'paused',
  finish: 'ended',
  error: 'error',
  playProgress: 'time',
  seek: 'time',
}
const say = (method: string, value?: unknown) => (value === undefined ? { method } : { method, value })
const WORDS: Record<PlayerCommand, (value: number) => object[]> = {
  play: () => [say('play')],
  pause: () => [say('pause')],
  stop: () => [say('pause'), say('seekTo', 0)],
  seek: (value) => [say('seekTo', Math.round(value * 1_000))],
  volume: (value) => [say('setVolume', Math.round(value * 100))],
  // It knows no muting: silence is a volume.
  mute: () => [say('setVolume', 0)],
  unmute: (value) => [say('setVolume', Math.round(value * 100))],
  rate: () => [],
}

/** SoundCloud's widget: it says by itself when it is ready, and counts in milliseconds. */
export const soundcloud: Provider = {
  origin: 'https://w.soundcloud.com',
  address: (media, { autoplay, visual }) => {
    const query = new URLSearchParams({ url: pageOf(media) })
    if (autoplay) query.set('auto_play', 'true')
    if (visual) query.set('visual', 'true')
    return `https://w.soundcloud.com/player/?${query.toString()}`
  },
  greeting: [],
  questions: [...Object.keys(EVENTS).map((name) => say('addEventListener', name)), say('getDuration')],
  command: (command, value) => WORDS[command](value),
  read: ({ method, value }) => {
    if (method === 'ready') return {}
    if (method === 'getDuration') return numberIn('duration', value, 0.001)
    const event = typeof method === 'string' && Object.hasOwn(EVENTS, method) ? EVENTS[method] : undefined
    if (!event) return null
    const { currentPosition } = (typeof value === 'object' && value !== null ? value : {}) as Record<
      string,
      unknown
    >
    return { event, ...numberIn('time', currentPosition, 0.001) }
  },
}

/** `api:tracks/12/s-key` and `artist/song/s-key` as the addresses that the widget takes. */
function pageOf(media: string): string {
  const [, path = media, key] = /^(.*?)(?:\/(s-\w+))?$/.exec(media) ?? []
  if (!path.startsWith('api:')) return `https://soundcloud.com/${media}`
  return `https://api.soundcloud.com/${path.slice(4)}${key ? `?secret_token=${key}` : ''}`
}
