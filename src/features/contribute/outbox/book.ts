import { byAge, type Answer } from './answer.ts'
import type { OutboxWorld } from './world.ts'

/** The list of answers as every tab sees it. A new object after every change, so that React can compare. */
export interface OutboxSnapshot {
  /** Oldest first; everybody's who answered in this browser. */
  answers: readonly Answer[]
  /** False: some answer is only in memory and would be lost with the tab. */
  isDurable: boolean
  /** False until the kept answers have been read once. */
  isRead: boolean
}

export type Book = ReturnType<typeof createBook>

/** This tab's copy of the kept answers: changes go to the store first, then here, then to the other tabs. */
export function createBook(world: OutboxWorld) {
  let snapshot: OutboxSnapshot = { answers: [], isDurable: true, isRead: false }
  const listeners = new Set<() => void>()
  const show = (change: Partial<OutboxSnapshot>) => {
    snapshot = { ...snapshot, ...change }
    for (const listener of listeners) listener()
  }
  const store = world.openStore((isVolatile) => show({ isDurable: !isVolatile }))
  let changes = 0
  const without = (key: string) => snapshot.answers.filter((answer) => answer.key !== key)

  return {
    getSnapshot: () => snapshot,
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    /** Reads what is kept, e.g. after another tab changed it. */
    async refresh() {
      for (;;) {
        const before = changes
        const answers = await store.all()
        // What this tab changed meanwhile may be missing in what was read.
        if (changes !== before) continue
        show({ answers: answers.toSorted(byAge), isRead: true })
        return
      }
    },
    /** Resolves once the answer is kept. */
    async put(answer: Answer) {
      await store.put(answer)
      changes += 1
      show({ answers: [...without(answer.key), answer].toSorted(byAge) })
      world.channel.post({ kind: 'changed' })
    },
    /** See {@link AnswerStore.change}. */
    async change(key: string, decide: (kept: Answer) => Answer | null) {
      const changed = await store.change(key, decide)
      if (changed.before !== changed.after) {
        changes += 1
        show({ answers: [...without(key), ...(changed.after ? [changed.after] : [])].toSorted(byAge) })
        world.channel.post({ kind: 'changed' })
      }
      return changed
    },
  }
}
