import type { AdoptedFrames } from './adoptFrames.ts'
import { createFrame } from './createFrame.ts'
import type { PlayerEvent } from './drawnPlayer.ts'

const STATES = { UNSTARTED: -1, ENDED: 0, PLAYING: 1, PAUSED: 2, BUFFERING: 3, CUED: 5 }
type StateEvent = Exclude<PlayerEvent, 'ready' | 'time' | 'error' | 'silent'>
const NUMBERS: Record<StateEvent | 'unstarted', number> = {
  unstarted: STATES.UNSTARTED,
  ended: STATES.ENDED,
  playing: STATES.PLAYING,
  paused: STATES.PAUSED,
  buffering: STATES.BUFFERING,
  cued: STATES.CUED,
}
const STATE_EVENTS: StateEvent[] = ['ended', 'playing', 'paused', 'buffering', 'cued']

type Handler = string | ((event: { target: object; data: number | null }) => unknown)
interface Config {
  videoId?: string
  width?: number | string
  height?: number | string
  playerVars?: Record<string, string | number | boolean | undefined>
  events?: Record<string, Handler>
}
type Film =
  string | { videoId?: string; mediaContentUrl?: string; startSeconds?: number; endSeconds?: number }

const addressOf = (id: string, vars: Config['playerVars'] = {}) => {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(vars)) if (value !== undefined) query.set(name, String(value))
  return `https://www.youtube.com/embed/${encodeURIComponent(id)}?${query.toString()}`
}

/** The part of YouTube's iframe API that presenters use, over a player that the host draws. */
export function createYoutubeApi(frames: AdoptedFrames): object {
  const players = new Map<string, object>()

  function Player(target: string | Element, config: Config = {}): object {
    const element = typeof target === 'string' ? document.getElementById(target) : target
    if (!element) throw new Error('YT.Player: there is no such element.')
    const isOwn = !(element instanceof HTMLIFrameElement)
    const frame = isOwn ? frameFor(element, config) : element
    if (isOwn) element.replaceWith(frame)
    const player = frames.of(frame)
    const handlers: [name: string, act: Handler][] = Object.entries(config.events ?? {})
    const emit = (name: string, data: number | null = null) => {
      for (const [, act] of handlers.filter(([wanted]) => wanted === name)) {
        const handler: unknown = typeof act === 'string' ? Reflect.get(window, act) : act
        if (typeof handler === 'function') (handler as (event: object) => void)({ target: api, data })
      }
    }
    let isReady = false
    const beReady = () => {
      if (isReady) return
      isReady = true
      emit('onReady')
    }
    player.on('ready', beReady)
    // A player without a film is ready for one.
    if (player.id() === null) setTimeout(beReady)
    for (const state of STATE_EVENTS) player.on(state, () => emit('onStateChange', NUMBERS[state]))
    player.on('error', ({ code }) => emit('onError', code ?? 5))

    const load = (film: Film, start: number | undefined, autoplay: 0 | 1) => {
      const { videoId, mediaContentUrl, startSeconds, endSeconds } =
        typeof film === 'string' ? ({ videoId: film } as Exclude<Film, string>) : film
      const id = videoId ?? /(?:\/v\/|[?&]v=|embed\/)([\w-]{11})/.exec(mediaContentUrl ?? '')?.[1] ?? ''
      const from = start ?? startSeconds
      frames.load(
        frame,
        addressOf(id, {
          ...config.playerVars,
          autoplay,
          start: from && Math.floor(from),
          end: endSeconds && Math.ceil(endSeconds),
        }),
      )
    }
    const loadNow = (film: Film, start?: number) => load(film, start, 1)
    const cue = (film: Film, start?: number) => load(film, start, 0)
    const idOf = () => player.played()?.media ?? ''
    const api = {
      playVideo: () => player.do('play'),
      pauseVideo: () => player.do('pause'),
      stopVideo: () => player.do('stop'),
      seekTo: (seconds: number | string) => player.do('seek', Number(seconds)),
      loadVideoById: loadNow,
      cueVideoById: cue,
      loadVideoByUrl: (film: Film, start?: number) => loadNow(asUrl(film), start),
      cueVideoByUrl: (film: Film, start?: number) => cue(asUrl(film), start),
      mute: () => player.do('mute'),
      unMute: () => player.do('unmute'),
      isMuted: player.isMuted,
      setVolume: (volume: number | string) => player.do('volume', Number(volume) / 100),
      getVolume: () => Math.round(player.volume() * 100),
      setPlaybackRate: (rate: number | string) => player.do('rate', Number(rate)),
      getPlaybackRate: player.rate,
      getCurrentTime: player.time,
      getDuration: player.duration,
      getPlayerState: () => NUMBERS[player.state()],
      getVideoUrl: () => `https://www.youtube.com/watch?v=${idOf()}`,
      getVideoData: () => ({ video_id: idOf() }),
      getIframe: () => frame,
      setSize: (width: number, height: number) =>
        void Object.assign(frame, { width: String(width), height: String(height) }),
      addEventListener: (name: string, act: Handler) => void handlers.push([name, act]),
      removeEventListener: (name: string, act: Handler) => {
        const at = handlers.findIndex(([wanted, other]) => wanted === name && other === act)
        if (at >= 0) handlers.splice(at, 1)
      },
      destroy: () => {
        player.close()
        handlers.length = 0
        if (isOwn) frame.replaceWith(element)
        else frame.remove()
      },
    }
    if (frame.id) players.set(frame.id, api)
    return api
  }

  return {
    // The original looks here whether it is on the page already, and then leaves it at that.
    loading: 1,
    loaded: 1,
    Player,
    PlayerState: STATES,
    get: (id: string) => players.get(id),
    ready: (act: () => void) => void setTimeout(act),
  }
}

const asUrl = (film: Film): Film => (typeof film === 'string' ? { mediaContentUrl: film } : film)

function frameFor(
  element: Element,
  { videoId, width = 640, height = 360, playerVars }: Config,
): HTMLIFrameElement {
  const frame = createFrame(width, height)
  frame.id = element.id
  frame.className = element.className
  if (videoId) frame.src = addressOf(videoId, playerVars)
  else if (playerVars?.['list']) frame.src = addressOf('videoseries', playerVars)
  return frame
}
