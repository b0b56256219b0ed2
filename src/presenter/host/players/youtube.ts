import { numberIn, type PlayerCommand, type Provider, type Said } from './provider.ts'

const STATES: Record<number, NonNullable<Said['event']>> = {
  0: 'ended',
  1: 'playing',
  2: 'paused',
  3: 'buffering',
  5: 'cued',
}
const WORDS: Record<PlayerCommand, (value: number) => [func: string, ...args: unknown[]]> = {
  play: () => ['playVideo'],
  pause: () => ['pauseVideo'],
  stop: () => ['stopVideo'],
  seek: (value) => ['seekTo', value, true],
  volume: (value) => ['setVolume', Math.round(value * 100)],
  mute: () => ['mute'],
  unmute: () => ['unMute'],
  rate: (value) => ['setPlaybackRate', value],
}
const say = (func: string, ...args: unknown[]) => ({
  event: 'command',
  func,
  args,
  id: 1,
  channel: 'widget',
})

/** YouTube, by the host name that sets no cookie before something is played. */
export const youtube: Provider = {
  origin: 'https://www.youtube-nocookie.com',
  address: (media, { start, end, autoplay, loop, muted, controls }, site) => {
    const query = new URLSearchParams({ enablejsapi: '1', origin: site, playsinline: '1', rel: '0' })
    if (start) query.set('start', String(start))
    if (end) query.set('end', String(end))
    if (autoplay) query.set('autoplay', '1')
    if (muted) query.set('mute', '1')
    if (controls === false) query.set('controls', '0')
    if (loop) {
      query.set('loop', '1')
      // One video alone is repeated only as a list of itself.
      query.set('playlist', media)
    }
    return `https://www.youtube-nocookie.com/embed/${media}?${query.toString()}`
  },
  greeting: [{ event: 'listening', id: 1, channel: 'widget' }],
  questions: [say('addEventListener', 'onStateChange'), say('addEventListener', 'onError')],
  command: (command, value) => [say(...WORDS[command](value))],
  read: ({ event, info }) => {
    if (event === 'onStateChange') return stateOf(info)
    if (event === 'onError') return { event: 'error', ...numberIn('code', info) }
    if (event === 'onReady') return {}
    if (event !== 'initialDelivery' && event !== 'infoDelivery') return null
    const known = (typeof info === 'object' && info !== null ? info : {}) as Record<string, unknown>
    return {
      ...stateOf(known['playerState']),
      ...numberIn('time', known['currentTime']),
      ...numberIn('duration', known['duration']),
      ...numberIn('volume', known['volume'], 0.01),
      ...numberIn('rate', known['playbackRate']),
      ...(typeof known['muted'] === 'boolean' ? { muted: known['muted'] } : {}),
    }
  },
}

function stateOf(number: unknown): Said {
  const event = STATES[Number(number ?? Number.NaN)]
  return event ? { event } : {}
}
