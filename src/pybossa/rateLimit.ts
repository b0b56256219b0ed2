/** Below this share of the window's requests we begin to spread what is left. */
const SPREAD_BELOW = 0.1
/** A wait shorter than this is not worth a word to the reader. */
const WORTH_SAYING = 1000
/** For a 429 that does not say when its window ends. */
const UNKNOWN_WINDOW = 60 * 1000

/** Hears when the client has to wait, with the epoch ms at which it goes on, and `undefined` once nothing waits any more. */
export type WaitingListener = (until: number | undefined) => void

/**
 * Keeps the client below PYBOSSA's rate limit (CONTRACT.md §3.1): one bucket per resource of `/api`, refilled at fixed
 * times. While there is plenty nothing is delayed; the last tenth is spread over the rest of the window, and an empty
 * bucket is waited for.
 */
export interface RateLimit {
  /** Waits for this bucket's turn. Rejects when aborted. */
  turn(bucket: string, signal?: AbortSignal): Promise<void>
  /** When this bucket's next turn comes (epoch ms of our own clock), if that is worth a wait. */
  nextTurn(bucket: string): number | undefined
  /** Reads `X-RateLimit-*`; for a 429 returns when to go on (epoch ms of our own clock). */
  note(bucket: string, response: Pick<Response, 'status' | 'headers'>): number | undefined
  onWaiting(listener: WaitingListener): () => void
}

interface Bucket {
  remaining: number
  limit: number
  /** When it is refilled, by our own clock. */
  refill: number
  /** Not before this moment goes the next request of the last tenth. */
  next: number
}

export function createRateLimit(clock: {
  now: () => number
  sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>
}): RateLimit {
  const buckets = new Map<string, Bucket>()
  const listeners = new Set<WaitingListener>()
  const waits = new Set<{ until: number }>()
  const announce = () => {
    const until = waits.size > 0 ? Math.max(...[...waits].map((wait) => wait.until)) : undefined
    for (const listener of listeners) listener(until)
  }

  async function waitUntil(until: number, signal?: AbortSignal) {
    const milliseconds = until - clock.now()
    if (milliseconds <= 0) return
    const wait = { until }
    const isSaid = milliseconds >= WORTH_SAYING
    if (isSaid) {
      waits.add(wait)
      announce()
    }
    try {
      await clock.sleep(milliseconds, signal)
    } finally {
      if (isSaid) {
        waits.delete(wait)
        announce()
      }
    }
  }

  return {
    async turn(name, signal) {
      const bucket = buckets.get(name)
      if (!bucket) return
      if (clock.now() >= bucket.refill) {
        buckets.delete(name)
        return
      }
      if (bucket.remaining <= 0) return waitUntil(bucket.refill, signal)
      if (bucket.remaining >= bucket.limit * SPREAD_BELOW) return
      const start = Math.max(bucket.next, clock.now())
      bucket.next = start + (bucket.refill - start) / (bucket.remaining + 1)
      bucket.remaining -= 1
      return waitUntil(start, signal)
    },

    nextTurn(name) {
      const bucket = buckets.get(name)
      if (!bucket) return undefined
      const { remaining, limit, refill, next } = bucket
      const turn = remaining <= 0 ? refill : remaining < limit * SPREAD_BELOW ? Math.min(next, refill) : 0
      return turn - clock.now() >= WORTH_SAYING ? turn : undefined
    },

    note(name, response) {
      const read = (header: string) => {
        const value = response.headers.get(header)
        return value === null || value === '' ? Number.NaN : Number(value)
      }
      const now = clock.now()
      const reset = read('X-RateLimit-Reset') * 1000
      const refill = Number.isNaN(reset) ? Number.NaN : now + (reset - serverTime(response.headers, now))
      if (response.status === 429) {
        const after = read('Retry-After') * 1000
        const until = refill > now ? refill : now + (Number.isNaN(after) ? UNKNOWN_WINDOW : after)
        buckets.set(name, { remaining: 0, limit: read('X-RateLimit-Limit') || 1, refill: until, next: now })
        return until
      }
      // PYBOSSA refuses the request that would use the last one up (CONTRACT.md §3.1: 299 of 300).
      const [remaining, limit] = [read('X-RateLimit-Remaining') - 1, read('X-RateLimit-Limit')]
      if (Number.isNaN(refill) || Number.isNaN(remaining) || Number.isNaN(limit)) return undefined
      const before = buckets.get(name)
      const isSameWindow = before !== undefined && Math.abs(before.refill - refill) < 2000
      buckets.set(name, {
        // Replies may overtake each other: within a window the smallest count is the newest.
        remaining: isSameWindow ? Math.min(before.remaining, remaining) : remaining,
        limit,
        refill,
        next: isSameWindow ? before.next : now,
      })
      return undefined
    },

    onWaiting(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

/** The server's clock as its answer tells it, so that a reader's wrong clock does not make us wait for hours. */
function serverTime(headers: Headers, now: number): number {
  const date = Date.parse(headers.get('Date') ?? '')
  return Number.isNaN(date) ? now : date
}

/** All methods and ids of an `/api` resource share one bucket; every other address has its own (CONTRACT.md §3.1). */
export const bucketOf = (path: string) => path.replace(/^(\/api\/[^/]+)\/:[^/]+$/, '$1')
