import { Hello, LIMITS, type OpenMessage } from '../protocol.ts'
import type { Box, BoxDocument, BoxEvent, BoxFailure, BoxServices, Reader } from './boxTypes.ts'
import { BOX_SANDBOX, isSealed } from './boxFrame.ts'
import { answerGate, floodGate, memoryGate } from './floodGate.ts'
import { guardTyping } from './guardTyping.ts'
import type { TypingBeside } from './typingBeside.ts'
import { createMemory, type BoxMemory } from './memory.ts'
import { picturesIn } from './picturesIn.ts'
import { playersOver } from './players/playersOver.ts'
import type { Stage } from './players/playerStage.ts'
import { serveBox, type ServedBox } from './serveBox.ts'

export interface BoxOptions {
  /**
   * Made by the caller with `sandbox` = BOX_SANDBOX, `allow` = BOX_ALLOW, `src` = boxAddress(); call openBox in the same task that
   * puts it into the page, or before. The caller removes it after `close`.
   */
  frame: HTMLIFrameElement
  document: BoxDocument
  reader: Reader
  services: BoxServices
  onEvent: (event: BoxEvent) => void
  /** The code editor in which one types what this box shows: the only place of ours that leaves it on screen meanwhile. */
  beside?: (frame: HTMLIFrameElement) => TypingBeside
  /** Where players of other sites are drawn; without it the presenter gets links to them. */
  players?: Stage
  /** How long the box may take to start, in ms. */
  timeoutMs?: number
}

/** How long a document that loaded anew may stay silent before it counts as gone, in ms. */
const SILENCE = 3_000

// A box that is mounted anew goes on counting: else a presenter that loads itself anew would begin again with nothing on its account.
const mayKeep = answerGate()
const mayRemember = memoryGate()

/**
 * Starts an owner's document in a sealed frame and serves it until `close` (DESIGN.md §4, README.md).
 * @throws Error when the frame is not sealed: nothing is handed over then
 */
export function openBox(options: BoxOptions): Box {
  const { frame, document: page, services, timeoutMs = 15_000 } = options
  if (!isSealed(frame))
    throw new Error(`A presenter's frame needs sandbox="${BOX_SANDBOX}" and nothing more.`)
  const gate = floodGate()
  const typing = guardTyping(
    frame,
    (field) => {
      // Whatever runs in there has to be gone before the next key.
      frame.remove()
      field.focus()
      fail('theft')
    },
    options.beside,
  )
  const origin = window.location.origin
  let reader = options.reader
  let served: ServedBox | undefined
  let life: string | undefined
  let started = false
  let reported = false
  let over = false

  const emit = (event: BoxEvent) => {
    if (over) return
    if (event.kind === 'ready') {
      started = true
      clearTimeout(timer)
    }
    if (event.kind === 'reloaded') {
      // Closing words and the new document's first ones both say it; the caller hears it once.
      if (reported) return
      reported = true
    }
    options.onEvent(event)
  }
  const players = playersOver(options.players, {
    site: origin,
    say: (says) => served?.send(says),
    log: (text) => emit({ kind: 'log', level: 'warn', text }),
  })
  const close = () => {
    over = true
    typing.end()
    players.close()
    clearTimeout(timer)
    window.removeEventListener('message', onMessage)
    frame.removeEventListener('load', onLoad)
    served?.close()
  }
  const fail = (reason: BoxFailure) => {
    if (over) return
    close()
    // Whatever still runs in there stops with its document.
    if (reason === 'flood') frame.src = 'about:blank'
    options.onEvent({ kind: 'failed', reason })
  }

  // Read before the document asks for it: a presenter looks into its storage at once.
  const remembering = recall(services)

  const onMessage = (event: MessageEvent<unknown>) => {
    const inside = frame.contentWindow
    if (!inside || !isWithin(event.source, inside)) return
    if (!gate()) return fail('flood')
    if (event.source !== inside || event.origin !== 'null') return
    const hello = Hello.safeParse(event.data)
    if (!hello.success || hello.data.life === life) return
    if (started) return emit({ kind: 'reloaded' })
    // Another life before the first one started: the first reply was lost together with its document.
    life = hello.data.life
    void hand(inside, hello.data.life)
  }
  const hand = async (inside: Window, to: string) => {
    const memory = await remembering
    if (!over && life === to) begin(inside, memory)
  }
  const begin = (inside: Window, memory: BoxMemory) => {
    served?.close()
    const { port1, port2 } = new MessageChannel()
    served = serveBox({
      port: port1,
      document: page,
      services,
      memory,
      gate,
      mayKeep,
      mayRemember,
      origin,
      onEvent: emit,
      onFlood: () => fail('flood'),
      isReaderActing: () => !typing.isTyping() && (navigator.userActivation?.isActive ?? true),
      openTab: (href) => window.open(href, '_blank', 'noopener,noreferrer'),
      onPlayer: players.hear,
    })
    // An opaque origin cannot be named as target; the frame is ours and nothing secret is said.
    inside.postMessage(openMessage(page, origin, reader, memory), '*', [port2])
  }
  const noticeSilence = async () => {
    if ((await served?.isAlive(SILENCE)) === false) emit({ kind: 'reloaded' })
  }
  const onLoad = () => {
    if (!started) return
    void noticeSilence()
  }

  const timer = setTimeout(
    () => fail(page.html.trim() === '' ? 'empty' : 'timeout'),
    page.html.trim() === '' ? 0 : timeoutMs,
  )
  if (page.html.trim() !== '') {
    window.addEventListener('message', onMessage)
    frame.addEventListener('load', onLoad)
  }

  return {
    skip: () => served?.skip() ?? Promise.resolve(false),
    focus: () => {
      if (typing.isTyping()) return
      frame.focus()
      served?.send({ kind: 'focus' })
    },
    setReader: (settings) => {
      reader = settings
      served?.send({ kind: 'reader', reader })
    },
    warm: (tasks) => {
      const urls = tasks.flatMap(({ info }) => picturesIn(info))
      if (urls.length > 0) served?.send({ kind: 'warm', urls })
    },
    close,
  }
}

/** What earlier boxes kept; a database that fails is no reason not to begin. */
async function recall({ memory }: BoxServices): Promise<BoxMemory> {
  try {
    return (await memory?.recall()) ?? createMemory()
  } catch {
    return createMemory()
  }
}

function openMessage(page: BoxDocument, site: string, reader: Reader, memory: BoxMemory): OpenMessage {
  const { kind, html, project, startTaskId, isWatched } = page
  const base = `/project/${encodeURIComponent(project.short_name)}`
  const addresses = { presenter: `${base}/newtask`, tutorial: `${base}/tutorial`, results: `${base}/results` }
  const address =
    kind === 'presenter' && startTaskId !== undefined ? `${base}/task/${startTaskId}` : addresses[kind]
  return {
    kind: 'atrium:open',
    page: {
      kind,
      html,
      shortName: project.short_name,
      address,
      startTaskId: startTaskId ?? null,
      kit: kitWish(project.info),
      ...(isWatched ? { isWatched } : {}),
    },
    memory: { kept: memory.kept(), quota: LIMITS.memory, keys: LIMITS.memoryKeys },
    site,
    reader,
  }
}

/** What the owner says about the old page's libraries, if it is one of the words for it. */
function kitWish(info: BoxDocument['project']['info']): 'classic' | 'none' | null {
  const wish = info?.['presenter_kit']
  return wish === 'classic' || wish === 'none' ? wish : null
}

/** Whether a message came from the box or a frame in it: those may flood as well. */
function isWithin(source: MessageEventSource | null, box: Window): boolean {
  let at = source as Window | null
  for (let depth = 0; at && depth < 8; depth++) {
    if (at === box) return true
    if (at === at.parent) return false
    at = at.parent
  }
  return false
}
