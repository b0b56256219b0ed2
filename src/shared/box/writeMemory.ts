import { del, update, type UseStore } from 'idb-keyval'
import { createMemory, type MemoryChange } from '#presenter/host/memory.ts'
import type { Remembered } from '#presenter/protocol.ts'

/** So many projects are remembered; the one that was longest not written to goes first. */
const MOST_PROJECTS = 40
const INDEX = 'index'

/** What outlives a tab. */
export type Kept = Pick<Remembered, 'local' | 'cookies'>

/**
 * Writes what changed into what is kept of one project and person: another tab may have written meanwhile.
 * @throws where there is no database, or no room in it
 */
export async function writeMemory(
  database: UseStore,
  key: string,
  changes: readonly MemoryChange[],
): Promise<void> {
  await update<Kept>(
    key,
    (kept) => {
      const memory = createMemory(kept)
      for (const change of changes) memory.change(change)
      const { local, cookies } = memory.kept()
      return { local, cookies }
    },
    database,
  )
  let oldest: string[] = []
  await update<[string, number][]>(
    INDEX,
    (index = []) => {
      const others = index.filter(([other]) => other !== key)
      oldest = others.slice(0, Math.max(0, others.length + 1 - MOST_PROJECTS)).map(([other]) => other)
      return [...others.slice(oldest.length), [key, Date.now()]]
    },
    database,
  )
  for (const other of oldest) await del(other, database)
}
