import type { AdoptedFrames } from './adoptFrames.ts'
import { createFrame } from './createFrame.ts'
import type { DrawnPlayer, PlayerEvent } from './drawnPlayer.ts'

const HEARD: Record<string, PlayerEvent> = {
  loaded: 'ready',
  ready: 'ready',
  play: 'playing',
  playing: 'playing',
  pause: 'paused',
  ended: 'ended',
  finish: 'ended',
  timeupdate: 'time',
  playProgress: 'time',
  bufferstart: 'buffering',
  error: 'error',
}
type Act = (data: object) => void
type Options = Record<string, string | number | boolean | undefined>

const progress = (player: DrawnPlayer) => {
  const seconds = player.time()
  const duration = player.duration()
  return { seconds, duration, percent: duration > 0 ? seconds / duration : 0 }
}
const addressOf = (film: unknown, options: Options = {}) => {
  const query = new URLSearchParams()
  for (const name of ['h', 'autoplay', 'loop', 'muted', 'controls'])
    if (options[name] !== undefined) query.set(name, String(options[name]))
  const address = new URL(
    /^\d+$/.test(String(film)) ? `https://player.vimeo.com/video/${String(film)}` : String(film),
  )
  for (const [name, value] of query) address.searchParams.set(name, value)
  return address.href
}
const frameOf = (target: unknown): HTMLElement | null => {
  const element: unknown =
    typeof target === 'string'
      ? document.getElementById(target)
      : Reflect.get(Object(target), 'jquery')
        ? Reflect.get(Object(target), 0)
        : target
  return element instanceof HTMLElement ? element : null
}

/** `new Vimeo.Player(iframe, element or its id, options)` over a player that the host draws: its questions answer with promises. */
export function createVimeoApi(frames: AdoptedFrames): object {
  function Player(target: unknown, options: Options = {}): object {
    const element = frameOf(target)
    if (!element) throw new TypeError('Vimeo.Player: there is no such element.')
    const frame = element instanceof HTMLIFrameElement ? element : frameFor(element, options)
    if (frame !== element) element.append(frame)
    const player = frames.of(frame)
    const bound: { name: string; act: Act | undefined; end: () => void }[] = []
    const ready = () =>
      new Promise<void>((resolve) => {
        const end = player.on('ready', () => {
          end()
          resolve()
        })
      })
    const ask = <T>(read: () => T) => ready().then(read)
    const act = <T>(value: T, ...request: Parameters<DrawnPlayer['do']>) => {
      player.do(...request)
      return ready().then(() => value)
    }
    return {
      ready,
      on: (name: string, heard: Act) => {
        const event = HEARD[name]
        if (event) bound.push({ name, act: heard, end: player.on(event, () => heard(progress(player))) })
      },
      off: (name: string, heard?: Act) => {
        for (const entry of bound) if (entry.name === name && (!heard || entry.act === heard)) entry.end()
      },
      play: () => act(undefined, 'play'),
      pause: () => act(undefined, 'pause'),
      unload: () => act(undefined, 'stop'),
      setCurrentTime: (seconds: number | string) => act(seconds, 'seek', Number(seconds)),
      setVolume: (volume: number | string) => act(volume, 'volume', Number(volume)),
      setMuted: (isMuted: boolean) => act(isMuted, isMuted ? 'mute' : 'unmute'),
      setPlaybackRate: (rate: number | string) => act(rate, 'rate', Number(rate)),
      getCurrentTime: () => ask(player.time),
      getDuration: () => ask(player.duration),
      getVolume: () => ask(player.volume),
      getMuted: () => ask(player.isMuted),
      getPlaybackRate: () => ask(player.rate),
      getPaused: () => ask(() => player.state() !== 'playing' && player.state() !== 'buffering'),
      getEnded: () => ask(() => player.state() === 'ended'),
      getVideoId: () => ask(() => Number(player.played()?.media.split(':')[0])),
      loadVideo: (film: unknown) => {
        const { id, url } = Object(film) as Options
        frames.load(frame, addressOf(id ?? url ?? film))
        return ready().then(() => film)
      },
      destroy: () => {
        player.close()
        frame.remove()
        return Promise.resolve()
      },
    }
  }
  return { Player }
}

function frameFor(element: HTMLElement, options: Options): HTMLIFrameElement {
  const { vimeoId, vimeoUrl } = element.dataset
  const frame = createFrame(String(options['width'] ?? 640), String(options['height'] ?? 360))
  frame.src = addressOf(options['id'] ?? options['url'] ?? vimeoId ?? vimeoUrl, options)
  return frame
}

/** `$f(iframe)`, Vimeo's older library. */
export function createFroogaloop(frames: AdoptedFrames) {
  return function froogaloop(target: unknown): object {
    const frame = frameOf(target)
    if (!(frame instanceof HTMLIFrameElement)) throw new TypeError('$f takes an iframe or the id of one.')
    const player = frames.of(frame)
    const ends = new Map<string, () => void>()
    const answers: Record<string, () => unknown> = {
      paused: () => player.state() !== 'playing',
      getCurrentTime: player.time,
      getDuration: player.duration,
      getVolume: player.volume,
    }
    const removeEvent = (name: string) => ends.get(name)?.()
    const api = {
      api: (method: string, value?: unknown) => {
        const answer = answers[method]
        if (answer && typeof value === 'function')
          setTimeout(() => (value as (got: unknown) => void)(answer()))
        if (method === 'play' || method === 'pause') player.do(method)
        if (method === 'unload') player.do('stop')
        if (method === 'seekTo') player.do('seek', Number(value))
        if (method === 'setVolume') player.do('volume', Number(value))
        return api
      },
      addEvent: (name: string, act: (data: unknown) => void) => {
        const event = HEARD[name]
        removeEvent(name)
        if (event)
          ends.set(
            name,
            player.on(event, () => act(event === 'ready' ? frame.id : progress(player))),
          )
        return api
      },
      removeEvent: (name: string) => {
        removeEvent(name)
        return api
      },
    }
    return api
  }
}
