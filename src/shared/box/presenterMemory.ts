import { createStore, get } from 'idb-keyval'
import type { BoxServices } from '#presenter/host/boxTypes.ts'
import { createMemory, type BoxMemory, type MemoryChange } from '#presenter/host/memory.ts'
import { LIMITS, type Remembered } from '#presenter/protocol.ts'
import { readSession, writeSession } from './sessionMemory.ts'
import type { Kept } from './writeMemory.ts'

/** Presenters write often; the database is asked this much later, or when the page is put away. */
const SETTLE_MS = 400

let opened: ReturnType<typeof createStore> | undefined
const database = () => (opened ??= createStore('atrium-presenters', 'memories'))

/** One for all boxes of this tab: a tutorial over a presenter writes into the same. */
const known = new Map<string, Promise<BoxMemory>>()
const unwritten = new Map<string, { memory: BoxMemory; changes: MemoryChange[] }>()
let timer: ReturnType<typeof setTimeout> | undefined
let restsUntil = -Infinity
let writer: Promise<typeof import('./writeMemory.ts')> | undefined

/**
 * What the presenters of one project keep for one person on this device: localStorage and cookies for good, sessionStorage as long as
 * the tab. Nobody else's boxes see it, and no other project's.
 * @param personId null for visitors
 */
export function presenterMemory(
  projectId: number,
  personId: number | null,
): NonNullable<BoxServices['memory']> {
  const key = `${personId ?? 'visitor'}/${projectId}`
  return {
    recall() {
      const memory = known.get(key) ?? recall(key)
      known.set(key, memory)
      return memory
    },
  }
}

async function recall(key: string): Promise<BoxMemory> {
  const kept = await get<Kept>(key, database()).catch(() => undefined)
  const memory = createMemory({ ...kept, session: readSession(key) })
  return {
    kept: memory.kept,
    change: (change) => {
      fetchWriter()
      const waiting = unwritten.get(key) ?? { memory, changes: [] }
      waiting.changes.push(change)
      unwritten.set(key, waiting)
      timer ??= setTimeout(writeDown, Math.max(SETTLE_MS, restsUntil - performance.now()))
      return memory.change(change)
    },
  }
}

/** At the first word of a presenter: when the page is put away, it is too late. */
function fetchWriter(): void {
  writer ??= import('./writeMemory.ts')
  // Offline, most likely: the next word tries again.
  writer.catch(() => (writer = undefined))
}

addEventListener('pagehide', writeDown)

function writeDown(): void {
  clearTimeout(timer)
  timer = undefined
  let size = 0
  for (const [key, { memory, changes }] of unwritten) {
    const all = memory.kept()
    size += Object.values(all).reduce((sum, pairs) => sum + lengthOf(pairs), 0)
    writeSession(key, all.session)
    // A browser without a database, or without room in it: presenters cope, as with any full storage.
    writer?.then(({ writeMemory }) => writeMemory(database(), key, changes)).catch(() => undefined)
  }
  unwritten.clear()
  // All of a memory is written for each letter that changes in it: the more there is, the less often.
  restsUntil = performance.now() + (size / LIMITS.memoryPerSecond) * 1_000
}

const lengthOf = (pairs: Remembered['local']) =>
  pairs.reduce((sum, [key, value]) => sum + key.length + value.length, 0)
