import { createStore, promisifyRequest, set, values } from 'idb-keyval'
import type { Answer } from './answer.ts'

/** Where answers are kept. Every method resolves only once the change is kept; `change` is atomic across tabs. */
export interface AnswerStore {
  all(): Promise<Answer[]>
  put(answer: Answer): Promise<void>
  /**
   * Looks at what is kept under `key` and puts what `decide` returns in its place; null removes it. Resolves to what
   * was there and what is there now (undefined: nothing).
   */
  change(
    key: string,
    decide: (kept: Answer) => Answer | null,
  ): Promise<{ before: Answer | undefined; after: Answer | undefined }>
}

/** Answers in the browser's own database: they outlive the tab, the browser and a crash. Rejects where there is none. */
export function indexedStore(name = 'atrium-outbox'): AnswerStore {
  const database = createStore(name, 'answers')
  return {
    // Async, so that a browser without any database rejects instead of throwing.
    all: async () => await values<Answer>(database),
    put: async (answer) => await set(answer.key, answer, database),
    change: async (key, decide) =>
      await database('readwrite', (objects) => {
        const request = objects.get(key) as IDBRequest<Answer | undefined>
        return new Promise((resolve, reject) => {
          request.addEventListener('error', () => reject(request.error as Error))
          request.addEventListener('success', () => {
            const before = request.result
            const after = before && (decide(before) ?? undefined)
            if (before && !after) objects.delete(key)
            if (after && after !== before) objects.put(after, key)
            promisifyRequest(objects.transaction).then(() => resolve({ before, after }), reject)
          })
        })
      }),
  }
}

/** Answers that live as long as the tab: for browsers that refuse a database (private windows), and for tests. */
export function memoryStore(): AnswerStore {
  const kept = new Map<string, Answer>()
  return {
    all: async () => [...kept.values()],
    put: async (answer) => void kept.set(answer.key, answer),
    change: async (key, decide) => {
      const before = kept.get(key)
      const after = before && (decide(before) ?? undefined)
      if (after) kept.set(key, after)
      else kept.delete(key)
      return { before, after }
    },
  }
}

/**
 * The durable store as far as it works. What it cannot take (no database, no room, no reply) is kept in memory instead, and
 * `onVolatile(true)` tells that leaving the page would lose something; false once nothing is at stake any more. What a slow database
 * takes after all moves over, as far as it has come meanwhile: two copies would be sent twice.
 */
export function careful(
  durable: AnswerStore,
  onVolatile: (isVolatile: boolean) => void,
  patienceMs = 3_000,
): AnswerStore {
  const memory = memoryStore()
  const volatile = new Set<string>()
  const moving = new Map<string, Promise<void>>()
  const forget = (key: string) => {
    volatile.delete(key)
    if (volatile.size === 0) onVolatile(false)
  }
  async function moveOver(key: string) {
    const latest = (await memory.all()).find((answer) => answer.key === key)
    await durable.change(key, () => latest ?? null)
    await memory.change(key, () => null)
    forget(key)
  }
  return {
    async all() {
      const [safe, unsafe] = await Promise.all([durable.all().catch(() => []), memory.all()])
      return [...safe.filter(({ key }) => !unsafe.some((answer) => answer.key === key)), ...unsafe]
    },
    async put(answer) {
      const { key } = answer
      const kept = durable.put(answer)
      try {
        await within(patienceMs, kept)
      } catch {
        await memory.put(answer)
        volatile.add(key)
        onVolatile(true)
        const move = () => {
          const moved = moveOver(key).finally(() => moving.delete(key))
          moving.set(key, moved)
          return moved
        }
        // No database after all: what is in memory stays there.
        kept.then(move).catch(() => undefined)
      }
    },
    async change(key, decide) {
      await moving.get(key)?.catch(() => undefined)
      if (!volatile.has(key)) return await durable.change(key, decide)
      const changed = await memory.change(key, decide)
      if (!changed.after) forget(key)
      return changed
    },
  }
}

/** Databases are known to hang; a volunteer is not kept waiting for them. */
async function within<Reply>(ms: number, work: Promise<Reply>): Promise<Reply> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The database does not answer.')), ms)
  })
  return await Promise.race([work, late]).finally(() => clearTimeout(timer))
}
