import type { Played, PlayerMessage, PlayerSays } from '../../protocol.ts'
import type { Bridge } from '../bridge.ts'
import type { PlayerOptions } from './readPlayed.ts'

export type PlayerEvent = PlayerSays['event']
export type PlayerCommand = Extract<PlayerMessage, { kind: 'playerDo' }>['command']
type State = 'unstarted' | 'cued' | 'playing' | 'paused' | 'buffering' | 'ended'

/** A player that the host draws over `frame`, as the box knows it: what was last heard, and what may be asked. */
export interface DrawnPlayer {
  readonly frame: HTMLIFrameElement
  /** Its number with the host; null while it is not drawn. */
  id(): number | null
  played(): Played | null
  isReady(): boolean
  state(): State
  /** Seconds; counted on between two words of the provider. */
  time(): number
  duration(): number
  volume(): number
  isMuted(): boolean
  rate(): number
  do(command: PlayerCommand, value?: number): void
  /** `act` hears every such event from now on; of `ready` also when that is past. Returns what ends it. */
  on(event: PlayerEvent, act: (says: PlayerSays) => void): () => void
  open(played: Played, options: PlayerOptions): void
  close(): void
  hear(says: PlayerSays): void
}

const MOST_WAITING = 20
let lastId = 0

/** A player for a frame, not drawn yet: what is asked of it waits until it is. */
export function createDrawnPlayer(frame: HTMLIFrameElement, tell: Bridge['tell']): DrawnPlayer {
  const listeners = new Set<{ event: PlayerEvent; act: (says: PlayerSays) => void }>()
  let waiting: { command: PlayerCommand; value?: number }[] = []
  let id: number | null = null
  let played: Played | null = null
  let known = nothing()

  const close = () => {
    if (id !== null) tell({ kind: 'playerGone', id })
    id = null
  }
  const time = () => {
    const since = known.state === 'playing' ? ((performance.now() - known.at) / 1_000) * known.rate : 0
    const now = known.time + since
    return known.duration > 0 ? Math.min(now, known.duration) : now
  }
  const setTime = (seconds: number) => Object.assign(known, { time: seconds, at: performance.now() })

  return {
    frame,
    id: () => id,
    played: () => played,
    isReady: () => known.isReady,
    state: () => known.state,
    time,
    duration: () => known.duration,
    volume: () => known.volume,
    isMuted: () => known.muted,
    rate: () => known.rate,
    do: (command, value) => {
      if (value !== undefined && !(value >= 0 && value <= 1_000_000)) return
      // Presenters read back at once what they have set.
      if (command === 'seek') setTime(value ?? 0)
      if (command === 'volume') known.volume = value ?? 0
      if (command === 'mute' || command === 'unmute') known.muted = command === 'mute'
      if (command === 'rate') {
        setTime(time())
        known.rate = value ?? 1
      }
      const request = {
        command,
        ...(command === 'unmute' ? { value: known.volume } : value === undefined ? {} : { value }),
      }
      if (id !== null) tell({ kind: 'playerDo', id, ...request })
      else if (waiting.length < MOST_WAITING) waiting.push(request)
    },
    on: (event, act) => {
      const entry = { event, act }
      listeners.add(entry)
      if (event === 'ready' && known.isReady)
        setTimeout(() => {
          if (listeners.has(entry) && known.isReady) act({ kind: 'playerSays', id: id ?? 0, event })
        })
      return () => void listeners.delete(entry)
    },
    open: (next, options) => {
      close()
      id = lastId++
      played = next
      known = { ...nothing(), muted: options.muted ?? false, time: options.start ?? 0 }
      tell({ kind: 'player', id, played: next, options })
      for (const request of waiting) tell({ kind: 'playerDo', id, ...request })
      waiting = []
    },
    close,
    hear: (says) => {
      const { event } = says
      if (event === 'ready') known.isReady = true
      else if (event !== 'time' && event !== 'error' && event !== 'silent') {
        setTime(time())
        known.state = event
      }
      if (says.time !== undefined) setTime(says.time)
      if (event === 'ended' && known.duration > 0) setTime(known.duration)
      known.duration = says.duration ?? known.duration
      known.volume = says.volume ?? known.volume
      known.muted = says.muted ?? known.muted
      known.rate = says.rate ?? known.rate
      for (const { act } of [...listeners].filter((listener) => listener.event === event)) act(says)
    },
  }
}

function nothing() {
  return {
    isReady: false,
    state: 'unstarted' as State,
    time: 0,
    /** When `time` was right. */
    at: performance.now(),
    duration: 0,
    volume: 1,
    muted: false,
    rate: 1,
  }
}
