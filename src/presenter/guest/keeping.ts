import type { MemoryArea } from '../protocol.ts'
import type { Bridge } from './bridge.ts'

/** Changes of one breath go in one message, and so many breaths a second at most. */
const BREATH_MS = 100
/** As `LIMITS.memoryKeys` of protocol.ts, whose values stay outside the box. */
const MOST_AT_ONCE = 1_000

/** Writes down what the presenter remembers: the host keeps it for the next document. */
export interface Keeping {
  /** @param value null: the key was taken away */
  put(area: MemoryArea, key: string, value: string | null): void
  clear(area: MemoryArea): void
  /** Tells what was not told yet, before the document goes. */
  flush(): void
}

/** Gathers changes and tells them: the first at once, the others a breath later. */
export function createKeeping(tell: Bridge['tell']): Keeping {
  const changes = new Map<MemoryArea, { clear: boolean; entries: Map<string, string | null> }>()
  let timer: ReturnType<typeof setTimeout> | undefined
  let toldAt = -Infinity
  const of = (area: MemoryArea) => {
    const known = changes.get(area)
    if (known) return known
    const fresh = { clear: false, entries: new Map<string, string | null>() }
    changes.set(area, fresh)
    timer ??= setTimeout(flush, Math.max(0, toldAt + BREATH_MS - performance.now()))
    return fresh
  }
  const flush = () => {
    clearTimeout(timer)
    timer = undefined
    toldAt = performance.now()
    for (const [area, { clear, entries }] of changes) {
      const all = [...entries]
      for (let at = 0; at === 0 || at < all.length; at += MOST_AT_ONCE)
        tell({ kind: 'keep', area, clear: clear && at === 0, entries: all.slice(at, at + MOST_AT_ONCE) })
    }
    changes.clear()
  }
  return {
    put: (area, key, value) => void of(area).entries.set(key, value),
    clear: (area) => {
      const change = of(area)
      change.clear = true
      change.entries.clear()
    },
    flush,
  }
}
