import type { AdoptedFrames } from './adoptFrames.ts'
import type { DrawnPlayer, PlayerEvent } from './drawnPlayer.ts'

const EVENTS = {
  READY: 'ready',
  PLAY: 'play',
  PAUSE: 'pause',
  FINISH: 'finish',
  SEEK: 'seek',
  PLAY_PROGRESS: 'playProgress',
  LOAD_PROGRESS: 'loadProgress',
  ERROR: 'error',
}
const HEARD: Record<string, PlayerEvent> = {
  ready: 'ready',
  play: 'playing',
  pause: 'paused',
  finish: 'ended',
  playProgress: 'time',
  error: 'error',
}
type Act = (where: { currentPosition: number; relativePosition: number }) => void

/** `SC.Widget(iframe or its id)` over a player that the host draws; it counts in milliseconds and per cent, as the original. */
export function createSoundcloudWidget(frames: AdoptedFrames): object {
  const widgets = new WeakMap<DrawnPlayer, object>()
  function Widget(target: string | HTMLIFrameElement): object {
    const frame = typeof target === 'string' ? document.getElementById(target) : target
    if (!(frame instanceof HTMLIFrameElement))
      throw new Error('SC.Widget takes an iframe element or the id of one.')
    const player = frames.of(frame)
    const known = widgets.get(player)
    if (known) return known

    const bound: { name: string; end: () => void }[] = []
    const unbind = (name: string) => {
      for (const entry of bound) if (entry.name === name) entry.end()
    }
    const later =
      <T>(read: () => T) =>
      (act: (value: T) => void) =>
        void setTimeout(() => act(read()))
    const milliseconds = (seconds: number) => Math.round(seconds * 1_000)
    const widget = {
      bind: (name: string, act: Act) => {
        const event = HEARD[name]
        if (!event) return
        const end = player.on(event, () => {
          const duration = player.duration()
          act({
            currentPosition: milliseconds(player.time()),
            relativePosition: duration > 0 ? player.time() / duration : 0,
          })
        })
        bound.push({ name, end })
      },
      unbind,
      load: (address: string, options: Record<string, unknown> & { callback?: () => void } = {}) => {
        const { callback, ...others } = options
        const query = new URLSearchParams({ url: address })
        for (const [name, value] of Object.entries(others)) query.set(name, String(value))
        frames.load(frame, `https://w.soundcloud.com/player/?${query.toString()}`)
        if (!callback) return
        const end = player.on('ready', () => {
          end()
          callback()
        })
      },
      play: () => player.do('play'),
      pause: () => player.do('pause'),
      toggle: () => player.do(player.state() === 'playing' ? 'pause' : 'play'),
      seekTo: (position: number | string) => player.do('seek', Number(position) / 1_000),
      setVolume: (volume: number | string) => player.do('volume', Number(volume) / 100),
      getVolume: later(() => Math.round(player.volume() * 100)),
      getDuration: later(() => milliseconds(player.duration())),
      getPosition: later(() => milliseconds(player.time())),
      isPaused: later(() => player.state() !== 'playing'),
    }
    widgets.set(player, widget)
    return widget
  }
  return { Widget: Object.assign(Widget, { Events: EVENTS }) }
}
