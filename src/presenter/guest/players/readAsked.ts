import type { DrawnPlayer, PlayerCommand } from './drawnPlayer.ts'

const YOUTUBE: Record<string, PlayerCommand> = {
  playVideo: 'play',
  pauseVideo: 'pause',
  stopVideo: 'stop',
  seekTo: 'seek',
  setVolume: 'volume',
  mute: 'mute',
  unMute: 'unmute',
  setPlaybackRate: 'rate',
}
const OTHERS: Record<string, PlayerCommand> = {
  play: 'play',
  pause: 'pause',
  unload: 'stop',
  seekTo: 'seek',
  setCurrentTime: 'seek',
  setVolume: 'volume',
  setPlaybackRate: 'rate',
}

/**
 * Reads what a presenter posted to a provider's frame by hand, in that provider's own words: `{"event":"command","func":"pauseVideo"}`,
 * `{"method":"seekTo","value":3}`.
 */
export function readAsked(
  what: unknown,
  player: DrawnPlayer,
): [command: PlayerCommand, value?: number] | null {
  const message = readObject(what)
  const provider = player.played()?.provider
  if (!message || !provider) return null
  const { func, args, method, value } = message
  if (method === 'toggle') return [player.state() === 'playing' ? 'pause' : 'play']
  const name = String(provider === 'youtube' ? func : method)
  const words = provider === 'youtube' ? YOUTUBE : OTHERS
  const command = Object.hasOwn(words, name) ? words[name] : undefined
  if (!command) return null
  const given = Number(provider === 'youtube' ? (Array.isArray(args) ? args[0] : args) : value)
  if (command === 'volume') return [command, provider === 'vimeo' ? given : given / 100]
  if (command === 'seek') return [command, provider === 'soundcloud' ? given / 1_000 : given]
  return command === 'rate' ? [command, given] : [command]
}

function readObject(what: unknown): Record<string, unknown> | null {
  try {
    const read: unknown = typeof what === 'string' ? JSON.parse(what) : what
    return typeof read === 'object' ? (read as Record<string, unknown> | null) : null
  } catch {
    return null
  }
}
