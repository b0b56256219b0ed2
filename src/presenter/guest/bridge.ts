import type { GuestMessage, HostMessage } from '../protocol.ts'

/** What came back through the wall; null as on a broken network. */
export type Replied = { status: number; body: string } | null

/** The guest's end of the port. */
export interface Bridge {
  tell(message: GuestMessage): void
  /**
   * Sends a request through the wall.
   * @param url path and query
   * @param done called once, later, unless cancelled
   * @returns cancels: `done` is not called any more
   */
  ask(
    request: {
      method: string
      url: string
      body: string | null
      file?: { name: string; blob: Blob }
    },
    done: (reply: Replied) => void,
  ): () => void
}

/**
 * Speaks over the port that the host gave.
 * @param print writes a refusal on the box's own console
 * @param onWord everything from the host that is not the reply to a request
 */
export function createBridge(
  port: MessagePort,
  print: (text: string) => void,
  onWord: (message: Exclude<HostMessage, { kind: 'reply' | 'unreachable' }>) => void,
): Bridge {
  const waiting = new Map<number, (reply: Replied) => void>()
  let nextId = 0
  const tell = (message: GuestMessage) => port.postMessage(message)
  port.onmessage = ({ data }: MessageEvent<HostMessage>) => {
    if (data.kind !== 'reply' && data.kind !== 'unreachable') return onWord(data)
    const done = waiting.get(data.id)
    waiting.delete(data.id)
    if (data.note !== undefined) print(data.note)
    done?.(data.kind === 'reply' ? { status: data.status, body: data.body } : null)
  }
  return {
    tell,
    ask: (request, done) => {
      const id = nextId++
      waiting.set(id, done)
      tell({ kind: 'request', id, ...request })
      return () => waiting.delete(id)
    },
  }
}
