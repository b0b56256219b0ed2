import { createBridge, type Bridge } from '#presenter/guest/bridge.ts'
import { createDeferred } from '#presenter/guest/deferred.ts'
import { createPybossa, type Pybossa } from '#presenter/guest/pybossaLibrary.ts'
import type { BoxAnswer, BoxDocument, BoxEvent, BoxServices, BoxTask } from '#presenter/host/boxTypes.ts'
import type { Remembered } from '#presenter/protocol.ts'
import { answerGate, floodGate, memoryGate } from '#presenter/host/floodGate.ts'
import { createMemory } from '#presenter/host/memory.ts'
import { serveBox, type ServedBox } from '#presenter/host/serveBox.ts'
import type { PlayerMessage } from '#presenter/protocol.ts'

/** A site with a few tasks, as the host asks it: keeps what was saved. */
export interface Desk extends BoxServices {
  saved: BoxAnswer[]
  asked: string[]
  marks: [taskId: number, isFavourite: boolean][]
  reads: [collection: string, filters: Record<string, string>][]
}

export const project = { id: 7, short_name: 'cats', name: 'Cats', description: 'Do you see a cat?' }

export function task(id: number): BoxTask {
  return { id, project_id: project.id, info: { picture: `cat-${id}.png` }, state: 'ongoing' }
}

/** A row of the API with everything in it that says who somebody is. */
const rowOf = (projectId: number, shape: string) => ({
  id: 5,
  project_id: projectId,
  task_id: 3,
  user_id: 2,
  user_ip: '127.0.0.9',
  external_uid: 'ext',
  fav_user_ids: [2],
  media_url: '/uploads/user_2/a.png',
  info: { shape, container: 'user_2', file_name: 'a.png' },
})

/** @param ids of the tasks that are left */
export function createDesk(ids: number[]): Desk {
  const handed = new Set<number>()
  const desk: Desk = {
    saved: [],
    asked: [],
    marks: [],
    reads: [],
    favourites: {
      list: () =>
        Promise.resolve([
          { ...task(12), fav_user_ids: [1, 2] },
          { ...task(99), project_id: 8 },
        ]),
      mark: (taskId, isFavourite) => {
        desk.marks.push([taskId, isFavourite])
        return Promise.resolve()
      },
    },
    read: (collection, filters) => {
      desk.reads.push([collection, filters])
      return Promise.resolve([rowOf(project.id, 'round'), rowOf(8, 'of another project')])
    },
    nextTask: (offset) => {
      desk.asked.push(`nextTask ${offset}`)
      const left = ids.filter((id) => !desk.saved.some(({ taskId }) => taskId === id))
      const id = [...left.filter((one) => handed.has(one)), ...left.filter((one) => !handed.has(one))][offset]
      if (id !== undefined) handed.add(id)
      return Promise.resolve(id === undefined ? null : task(id))
    },
    task: (id) => {
      desk.asked.push(`task ${id}`)
      handed.add(id)
      return Promise.resolve(ids.includes(id) ? task(id) : null)
    },
    progress: () => Promise.resolve({ done: desk.saved.length, total: ids.length }),
    saveAnswer: (answer) => {
      const { taskId, info } = answer
      desk.saved.push(answer)
      return Promise.resolve({ id: null, project_id: project.id, task_id: taskId, info })
    },
  }
  return desk
}

/** Both ends of a wall: the real host code on one port, whatever a test wants on the other. */
export interface OpenedBox {
  served: ServedBox
  /** The guest's end of the port. */
  guest: MessagePort
  events: BoxEvent[]
  tabs: string[]
  /** What reached the players. */
  players: PlayerMessage[]
  flooded: () => boolean
  /** What the presenter remembers. */
  kept: () => Remembered
  close(): void
}

export function openBoxOfMessages(
  desk: Desk,
  options: Partial<BoxDocument> & { isReaderActing?: boolean } = {},
): OpenedBox {
  const { isReaderActing = true, ...page } = options
  const { port1, port2 } = new MessageChannel()
  const events: BoxEvent[] = []
  const tabs: string[] = []
  const players: PlayerMessage[] = []
  const memory = createMemory()
  let flooded = false
  const served = serveBox({
    port: port1,
    document: { kind: 'presenter', html: '<p>', project, ...page },
    services: desk,
    memory,
    gate: floodGate(),
    mayKeep: answerGate(),
    mayRemember: memoryGate(),
    origin: 'https://site.example',
    onEvent: (event) => void events.push(event),
    onFlood: () => {
      flooded = true
      served.close()
    },
    isReaderActing: () => isReaderActing,
    openTab: (href) => void tabs.push(href),
    onPlayer: (message) => void players.push(message),
  })
  const close = () => {
    served.close()
    port2.close()
  }
  return { served, guest: port2, events, tabs, players, flooded: () => flooded, kept: memory.kept, close }
}

/** The real guest code over the box's port, without a document around it. */
export interface Guest {
  bridge: Bridge
  pybossa: Pybossa
  /** What the box's console would show. */
  printed: string[]
  /** Sends one request and waits for its reply; null as on a broken network. */
  ask(method: string, url: string, body?: unknown): Promise<{ status: number; body: unknown } | null>
}

export function startGuest(port: MessagePort, path = '/project/cats/newtask'): Guest {
  const printed: string[] = []
  let skip = () => false
  const bridge = createBridge(
    port,
    (text) => void printed.push(text),
    (message) => {
      if (message.kind === 'skip') bridge.tell({ kind: 'skipped', id: message.id, done: skip() })
      if (message.kind === 'ping') bridge.tell({ kind: 'pong', id: message.id })
    },
  )
  const ask: Guest['ask'] = (method, url, body) =>
    new Promise((resolve) => {
      const text = body === undefined ? null : typeof body === 'string' ? body : JSON.stringify(body)
      bridge.ask({ method, url, body: text }, (reply) =>
        resolve(reply && { status: reply.status, body: JSON.parse(reply.body) as unknown }),
      )
    })
  const library = createPybossa(
    {
      deferred: createDeferred,
      send: ({ url, type = 'GET', data }) => {
        const result = createDeferred<never>()
        const isGet = type === 'GET'
        bridge.ask(
          { method: type, url: isGet && data ? `${url}?${data}` : url, body: isGet ? null : (data ?? null) },
          (reply) => {
            if (reply?.status === 200) result.resolve(JSON.parse(reply.body) as never)
            else result.reject({ status: reply?.status ?? 0 })
          },
        )
        return result.promise()
      },
    },
    {
      shortName: 'cats',
      path: () => path,
      goTo: (to) => void (path = to),
      onLoop: () => bridge.tell({ kind: 'loop' }),
      onPresented: (taskId) => bridge.tell({ kind: 'presented', taskId }),
      report: (text) => void printed.push(text),
    },
  )
  skip = library.skip
  return { bridge, pybossa: library.pybossa, printed, ask }
}
