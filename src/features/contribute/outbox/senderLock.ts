/** Lets one tab at a time do the sending. */
export interface SenderLock {
  /**
   * Waits for its turn, then runs `work` until it ends. The signal given to `work` aborts when another tab has taken
   * the turn away. `steal` takes the turn at once from a tab that no longer moves. Never rejects but for `work`'s own fault.
   */
  hold(
    work: (signal: AbortSignal) => Promise<void>,
    options: { steal: boolean; signal: AbortSignal },
  ): Promise<void>
}

const NAME = 'atrium-outbox'

/** One sender by Web Locks, or by a lease where they are missing (pages served over plain http). */
export const browserLock = (): SenderLock =>
  'locks' in navigator ? webLock(navigator.locks) : leaseLock(globalThis.localStorage)

/** One sender by Web Locks: the browser frees the turn of a tab that closes or crashes. */
export function webLock(locks: LockManager): SenderLock {
  return {
    async hold(work, { steal, signal }) {
      const lost = new AbortController()
      const either = AbortSignal.any([lost.signal, signal])
      try {
        await locks.request(NAME, steal ? { steal } : { signal }, () => work(either))
      } catch (error) {
        if (!(error instanceof DOMException && error.name === 'AbortError')) throw error
        lost.abort()
      }
    },
  }
}

const LEASE_MS = 8_000
const LOOK_MS = 2_000

interface Lease {
  tab: string
  until: number
}

/**
 * One sender by a lease in localStorage that its holder renews. Two tabs may in rare cases both hold it for a moment:
 * each answer is claimed by one of them in the database before it is sent, so nothing is sent twice at once.
 */
export function leaseLock(
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>,
  now = Date.now,
): SenderLock {
  const tab = `${now()}-${Math.random()}`
  const read = (): Lease | null => {
    try {
      return JSON.parse(storage.getItem(NAME) ?? 'null') as Lease | null
    } catch {
      return null
    }
  }
  const write = () => storage.setItem(NAME, JSON.stringify({ tab, until: now() + LEASE_MS } satisfies Lease))
  const isTaken = () => {
    const lease = read()
    return lease !== null && lease.tab !== tab && lease.until > now()
  }
  const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
  return {
    async hold(work, { steal, signal }) {
      for (;;) {
        if (!steal) while (isTaken() && !signal.aborted) await pause(LOOK_MS)
        if (signal.aborted) return
        write()
        await pause(50)
        if (!isTaken()) break
      }
      const lost = new AbortController()
      const renewal = setInterval(() => (isTaken() ? lost.abort() : write()), LOOK_MS)
      try {
        await work(AbortSignal.any([lost.signal, signal]))
      } finally {
        clearInterval(renewal)
        if (!isTaken()) storage.removeItem(NAME)
      }
    },
  }
}
