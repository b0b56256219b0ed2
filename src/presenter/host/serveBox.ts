import { isPassiveFile, readAddress } from '#pybossa/harmlessAddress.ts'
import { GuestMessage, LIMITS, type HostMessage, type PlayerMessage } from '../protocol.ts'
import { answerRequest } from './answerRequest.ts'
import type { BoxDocument, BoxEvent, BoxServices } from './boxTypes.ts'
import { favouriteGate } from './floodGate.ts'
import { createLedger } from './ledger.ts'
import type { BoxMemory } from './memory.ts'
import { ownPage } from './ownPage.ts'
import { createPresentedTask } from './presentedTask.ts'

/** After something was opened, so long nothing else is, in ms. */
const ONE_CLICK = 500

/** The host's end of one box: everything that comes out of the port is judged here. */
export interface ServedBox {
  skip(): Promise<boolean>
  /** Resolves whether the guest still answers within `ms`. */
  isAlive(ms: number): Promise<boolean>
  send(message: HostMessage): void
  close(): void
}

export interface Serving {
  port: MessagePort
  document: BoxDocument
  services: BoxServices
  /** What the box remembers already, and writes on. */
  memory: BoxMemory
  /** Counts every message, also malformed ones; false closes the box. */
  gate: () => boolean
  /** Count what answers and memory take on the reader's device, whichever box of the page they come from; false when it is too much. */
  mayKeep: (size: number) => boolean
  mayRemember: (size: number) => boolean
  /** The site's origin, to tell its pages from other sites. */
  origin: string
  onEvent: (event: BoxEvent) => void
  onFlood: () => void
  /** Whether the reader has just clicked or typed: nothing opens or moves without it. */
  isReaderActing: () => boolean
  openTab: (href: string) => void
  onPlayer: (message: PlayerMessage) => void
}

/**
 * Serves one box over its private port until `close`. A message that is no {@link GuestMessage} is dropped and logged; a request is
 * answered by {@link answerRequest}; a task counts only if the ledger says it was given to this box.
 */
export function serveBox(serving: Serving): ServedBox {
  const { port, document, services, gate, onEvent } = serving
  const ledger = createLedger()
  const mayMark = favouriteGate()
  const presented = createPresentedTask(ledger, (taskId) => onEvent({ kind: 'presented', taskId }))
  const waiting = new Map<number, (value: boolean) => void>()
  let nextId = 0
  let pending = 0
  let followedAt = -Infinity
  let started = false
  let closed = false

  const send = (message: HostMessage) => {
    if (!closed) port.postMessage(message)
  }
  const log = (text: string) => onEvent({ kind: 'log', level: 'warn', text: text.slice(0, LIMITS.text) })
  const ask = (make: (id: number) => HostMessage) =>
    new Promise<boolean>((resolve) => {
      if (closed) return resolve(false)
      const id = nextId++
      waiting.set(id, resolve)
      send(make(id))
    })
  const settle = (id: number, value: boolean) => {
    waiting.get(id)?.(value)
    waiting.delete(id)
  }

  const onRequest = async (request: GuestMessage & { kind: 'request' }) => {
    if (++pending > LIMITS.pending) return serving.onFlood()
    const { id } = request
    try {
      const answered = await answerRequest(request, {
        document,
        services,
        ledger,
        mayKeep: serving.mayKeep,
        mayMark,
        isReaderActing: serving.isReaderActing,
      })
      if (closed) return
      const { status, body, note } = answered
      send(
        note === undefined ? { kind: 'reply', id, status, body } : { kind: 'reply', id, status, body, note },
      )
      if (note !== undefined) log(note)
      presented.requested(answered)
    } catch (error) {
      const note = `${request.method} ${request.url.slice(0, 200)} failed: ${error instanceof Error ? error.message : 'unknown reason'}`
      send({ kind: 'unreachable', id, note })
      if (!closed) log(note)
    } finally {
      pending--
    }
  }

  const follow = (href: string, newTab: boolean) => {
    if (!serving.isReaderActing())
      return log(`${href.slice(0, 200)} was not opened: the reader did not ask for it.`)
    // One click leads to one place: many would fill the reader's history until no way leads back.
    if (performance.now() - followedAt < ONE_CLICK) return log(`${href.slice(0, 200)} came too soon.`)
    const own = ownPage(href, document.project.short_name, serving.origin)
    const address = readAddress(href, serving.origin)
    const isFile = address?.isOwn && isPassiveFile(address.url.pathname)
    const isElsewhere = newTab && address && !address.isOwn
    if (own !== null) onEvent({ kind: 'navigate', href: own })
    else if (isFile) serving.openTab(serving.origin + address.url.pathname + address.url.search)
    else if (isElsewhere) serving.openTab(address.url.href)
    else return log(`${href.slice(0, 200)} is not a page that a presenter may open.`)
    followedAt = performance.now()
  }

  const onKeep = (message: GuestMessage & { kind: 'keep' }) => {
    const size = message.entries.reduce((sum, [key, value]) => sum + key.length + (value?.length ?? 0), 1)
    if (!serving.mayRemember(size)) return log('The presenter writes more than it may; this was not kept.')
    if (!serving.memory.change(message)) log('Some of what the presenter wrote is not kept.')
  }

  const onMessage = (message: GuestMessage) => {
    switch (message.kind) {
      case 'started':
        if (!started) onEvent({ kind: 'ready' })
        started = true
        return
      case 'loop':
        return presented.byLibrary()
      case 'presented':
        if (!presented.told(message.taskId)) log(`Task ${message.taskId} was not given to this presenter.`)
        return
      case 'request':
        return void onRequest(message)
      case 'keep':
        return onKeep(message)
      case 'skipped':
        return settle(message.id, message.done)
      case 'pong':
        return settle(message.id, true)
      case 'navigate':
        return follow(message.href, false)
      case 'open':
        return follow(message.href, true)
      case 'gone':
        return onEvent({ kind: 'reloaded' })
      case 'player':
      case 'playersPlaced':
      case 'playerDo':
      case 'playerGone':
        return serving.onPlayer(message)
      case 'resized':
      case 'log':
      case 'leave':
        return onEvent(message)
    }
  }

  port.onmessage = (event: MessageEvent<unknown>) => {
    if (closed) return
    if (!gate()) return serving.onFlood()
    const message = GuestMessage.safeParse(event.data)
    if (message.success) onMessage(message.data)
    else log('The presenter sent a message that does not exist; it was dropped.')
  }
  port.onmessageerror = () => {
    if (!closed && !gate()) serving.onFlood()
  }

  return {
    send,
    skip: () => (presented.hasLibrary() ? ask((id) => ({ kind: 'skip', id })) : Promise.resolve(false)),
    isAlive: (ms) => {
      const answer = ask((id) => ({ kind: 'ping', id }))
      return Promise.race([answer, new Promise<boolean>((resolve) => setTimeout(resolve, ms, false))])
    },
    close: () => {
      closed = true
      port.onmessage = null
      port.onmessageerror = null
      port.close()
      for (const resolve of waiting.values()) resolve(false)
      waiting.clear()
    },
  }
}
