import { createStore, del, get, update } from 'idb-keyval'
import type { BoxServices } from '#presenter/host/boxTypes.ts'
import { createMemory, type BoxMemory, type MemoryChange } from '#presenter/host/memory.ts'
import { LIMITS, type Remembered } from '#presenter/protocol.ts'
import { readSession, writeSession } from './sessionMemory.ts'

/** So many projects are remembered; the one that was longest not written to goes first. */
const MOST_PROJECTS = 40
/** Presenters write often; the database is asked this much later, or when the page is put away. */
const SETTLE_MS = 400
const INDEX = 'index'

type Kept = Pick<Remembered, 'local' | 'cookies'>

let opened: ReturnType<typeof createStore> | undefined
const database = () => (opened ??= createStore('atrium-presenters', 'memories'))

/** One for all boxes of this tab: a tutorial over a presenter writes into the same. */
const known = new Map<string, Promise<BoxMemory>>()
const unwritten = new Map<string, { memory: BoxMemory; changes: MemoryChange[] }>()
let timer: ReturnType<typeof setTimeout> | undefined
let restsUntil = -Infinity

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
  const memory = createMemory({ local: kept?.local, cookies: kept?.cookies, session: readSession(key) })
  return {
    kept: memory.kept,
    change: (change) => {
      const { changes } = unwritten.get(key) ?? { changes: [] }
      unwritten.set(key, { memory, changes: [...changes, change] })
      timer ??= setTimeout(writeDown, Math.max(SETTLE_MS, restsUntil - performance.now()))
      return memory.change(change)
    },
  }
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
    write(key, changes).catch(() => undefined)
  }
  unwritten.clear()
  // All of a memory is written for each letter that changes in it: the more there is, the less often.
  restsUntil = performance.now() + (size / LIMITS.memoryPerSecond) * 1_000
}

const lengthOf = (pairs: Remembered['local']) =>
  pairs.reduce((sum, [key, value]) => sum + key.length + value.length, 0)

/** Another tab may have written meanwhile: only what changed here goes into what is kept. */
async function write(key: string, changes: readonly MemoryChange[]): Promise<void> {
  await update<Kept>(
    key,
    (kept) => {
      const memory = createMemory({ local: kept?.local, cookies: kept?.cookies })
      for (const change of changes) memory.change(change)
      const { local, cookies } = memory.kept()
      return { local, cookies }
    },
    database(),
  )
  let oldest: string[] = []
  await update<[string, number][]>(
    INDEX,
    (index = []) => {
      const others = index.filter(([other]) => other !== key)
      oldest = others.slice(0, Math.max(0, others.length + 1 - MOST_PROJECTS)).map(([other]) => other)
      return [...others.slice(oldest.length), [key, Date.now()]]
    },
    database(),
  )
  for (const other of oldest) await del(other, database())
}
