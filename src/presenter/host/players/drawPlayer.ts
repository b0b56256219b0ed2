import type { Played, PlayerMessage } from '../../protocol.ts'
import { createPlayerFrame } from './playerFrame.ts'
import type { PlayerCommand, PlayerOptions, Provider, ProviderName, Said } from './provider.ts'
import { soundcloud } from './soundcloud.ts'
import { tellSparingly, type Saying } from './tellSparingly.ts'
import { vimeo } from './vimeo.ts'
import { youtube } from './youtube.ts'

const PROVIDERS: Record<ProviderName, Provider> = { youtube, vimeo, soundcloud }

/** When a provider that says nothing is asked again, in ms after its page loaded: it may still be starting. */
const GREETINGS = [0, 300, 800, 2_000, 4_000, 8_000]
/** How long a provider may stay silent before the box is told, in ms. */
const SILENCE = 15_000
/** Without a network there is nothing to wait for. */
const SILENCE_OFFLINE = 1_000
/** How long a player that has spoken waits to be called ready until its film's duration is known, in ms. */
const FOR_DURATION = 700
/** What is asked of a player before it is ready waits, up to so many. */
const MOST_WAITING = 20
/** The longest message that is read, in UTF-16 units. */
const LONGEST = 100_000

export type Place = Extract<PlayerMessage, { kind: 'playersPlaced' }>['places'][number]

/** One player over a box. */
export interface DrawnPlayer {
  place(place: Place): void
  do(command: PlayerCommand, value?: number): void
  remove(): void
}

/**
 * Draws a player into `stage` and speaks with it by its provider's own messages; whatever comes from elsewhere is not heard.
 * @param site the origin of our page
 * @param say hears what the player does
 * @throws Error when its address is none of a provider's
 */
export function drawPlayer({
  stage,
  played,
  options,
  title,
  site,
  say,
}: {
  stage: HTMLElement
  played: Played
  options: PlayerOptions
  title: string
  site: string
  say: (saying: Saying) => void
}): DrawnPlayer {
  const provider = PROVIDERS[played.provider]
  const frame = createPlayerFrame(provider.address(played.media, options, site), site, title)
  const timers = new Set<ReturnType<typeof setTimeout>>()
  const waiting: object[] = []
  const { tell, stop } = tellSparingly(say)
  let isAwake = false
  let isReady = false
  let isSilent = false
  let place: Place | undefined
  /** What was said before it was ready. */
  let early: Said = {}

  const later = (act: () => void, ms: number) => {
    const timer = setTimeout(() => {
      timers.delete(timer)
      act()
    }, ms)
    timers.add(timer)
  }
  const post = (messages: object[]) => {
    for (const message of messages) frame.contentWindow?.postMessage(JSON.stringify(message), provider.origin)
  }
  const dress = () => {
    const isSeen = place !== undefined && place.shown !== 'no' && !isSilent
    frame.style.visibility = isSeen ? 'visible' : 'hidden'
    // What is not seen keeps its size: a film of no size stops.
    if (!place || place.shown === 'no') return
    const { x, y, width, height, clip, shown } = place
    Object.assign(frame.style, {
      left: `${x}px`,
      top: `${y}px`,
      width: `${width}px`,
      height: `${height}px`,
      clipPath: `inset(${clip.top}px ${clip.right}px ${clip.bottom}px ${clip.left}px)`,
      pointerEvents: shown === 'yes' ? 'auto' : 'none',
    })
  }

  /** Its first word: from now on it understands. Presenters ask for the duration as soon as a player is ready. */
  const wake = () => {
    isAwake = true
    isSilent = false
    dress()
    post([...provider.questions, ...waiting.splice(0)])
    later(beReady, FOR_DURATION)
  }
  const beReady = () => {
    if (isReady) return
    isReady = true
    const { event, ...numbers } = early
    say({ ...numbers, event: 'ready' })
    if (event) tell({ event })
  }
  const hear = (said: Said) => {
    if (!isAwake) wake()
    if (isReady) return tell(said)
    early = { ...early, ...said }
    if (early.duration !== undefined) beReady()
  }
  const onMessage = ({ source, origin, data }: MessageEvent<unknown>) => {
    if (source !== frame.contentWindow || source === null || origin !== provider.origin) return
    const message = readMessage(data)
    const said = message && provider.read(message)
    if (said) hear(said)
  }
  const onLoad = () => {
    for (const ms of GREETINGS)
      later(() => {
        if (!isAwake) post(provider.greeting)
      }, ms)
  }

  Object.assign(frame.style, { position: 'absolute', border: '0', visibility: 'hidden' })
  window.addEventListener('message', onMessage)
  frame.addEventListener('load', onLoad)
  later(
    () => {
      if (isAwake) return
      isSilent = true
      dress()
      say({ event: 'silent' })
    },
    navigator.onLine ? SILENCE : SILENCE_OFFLINE,
  )
  stage.append(frame)

  return {
    place: (next) => {
      place = next
      dress()
    },
    do: (command, value = 0) => {
      const messages = provider.command(command, value)
      if (isAwake) post(messages)
      else if (waiting.length < MOST_WAITING) waiting.push(...messages)
    },
    remove: () => {
      for (const timer of timers) clearTimeout(timer)
      stop()
      window.removeEventListener('message', onMessage)
      frame.remove()
    },
  }
}

function readMessage(data: unknown): Record<string, unknown> | null {
  if (typeof data === 'object') return data as Record<string, unknown> | null
  if (typeof data !== 'string' || data.length > LONGEST) return null
  try {
    const read: unknown = JSON.parse(data)
    return typeof read === 'object' ? (read as Record<string, unknown> | null) : null
  } catch {
    return null
  }
}
