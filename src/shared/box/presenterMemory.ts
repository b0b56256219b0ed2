import { createStore, del, get, set, update } from 'idb-keyval'
import type { BoxServices } from '#presenter/host/boxTypes.ts'
import type { Remembered } from '#presenter/protocol.ts'

/** So many projects are remembered; the one that was longest not written to goes first. */
const MOST_PROJECTS = 40
/** Presenters write often; the database is asked this much later, or when the page is put away. */
const SETTLE_MS = 400
const INDEX = 'index'

type Kept = Pick<Remembered, 'local' | 'cookies'>
type Pairs = Remembered['local']

let opened: ReturnType<typeof createStore> | undefined
const database = () => (opened ??= createStore('atrium-presenters', 'memories'))

/** What is known in this tab, newer than what is written. */
const latest = new Map<string, Remembered>()
const unwritten = new Set<string>()
let timer: ReturnType<typeof setTimeout> | undefined

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
    async recall() {
      const known = latest.get(key)
      if (known) return known
      const kept = await get<Kept>(key, database()).catch(() => undefined)
      return { local: kept?.local ?? [], cookies: kept?.cookies ?? [], session: readSession(key) }
    },
    keep(all) {
      latest.set(key, all)
      unwritten.add(key)
      timer ??= setTimeout(writeDown, SETTLE_MS)
    },
  }
}

addEventListener('pagehide', writeDown)

function writeDown(): void {
  clearTimeout(timer)
  timer = undefined
  for (const key of unwritten) {
    const all = latest.get(key)
    if (!all) continue
    writeSession(key, all.session)
    // A browser without a database, or without room in it: presenters cope, as with any full storage.
    write(key, { local: all.local, cookies: all.cookies }).catch(() => undefined)
  }
  unwritten.clear()
}

async function write(key: string, kept: Kept): Promise<void> {
  await set(key, kept, database())
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

const sessionKey = (key: string) => `atrium-presenter/${key}`

function readSession(key: string): Pairs {
  try {
    const pairs = JSON.parse(sessionStorage.getItem(sessionKey(key)) ?? '[]') as unknown
    return Array.isArray(pairs) ? pairs.filter(isPair) : []
  } catch {
    return []
  }
}

function writeSession(key: string, pairs: Pairs): void {
  try {
    if (pairs.length > 0) sessionStorage.setItem(sessionKey(key), JSON.stringify(pairs))
    else sessionStorage.removeItem(sessionKey(key))
  } catch {
    // Full or forbidden: it lives as long as the page.
  }
}

const isPair = (value: unknown): value is [string, string] =>
  Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'string')
