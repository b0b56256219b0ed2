import { LIMITS, type GuestMessage, type MemoryArea, type Remembered } from '../protocol.ts'

/** What a box says it wrote. */
export type MemoryChange = Omit<GuestMessage & { kind: 'keep' }, 'kind'>

/** What the presenters of one project keep for one person, as the host counts it. */
export interface BoxMemory {
  /** Writes changes down as far as there is room; false when something was refused. */
  change(change: MemoryChange): boolean
  kept(): Remembered
}

/** The site's own cookies are not in here, and nothing in here may look like them (CONTRACT.md §4.1). */
const SITES_COOKIES = /^(session|remember_token|csrf_token|cookieconsent_dismissed|.*pswd)$/i
const AREAS: MemoryArea[] = ['local', 'session', 'cookies']

/**
 * Opens a memory with what was kept before; what is too much of that is left out.
 * @param before may come from anywhere that people can write to, so it is counted like everything else
 */
export function createMemory(before: Partial<Remembered> = {}): BoxMemory {
  const areas: Record<MemoryArea, { entries: Map<string, string>; size: number }> = {
    local: { entries: new Map(), size: 0 },
    session: { entries: new Map(), size: 0 },
    cookies: { entries: new Map(), size: 0 },
  }
  const put = (area: MemoryArea, key: string, value: string | null): boolean => {
    const kept = areas[area]
    const old = kept.entries.get(key)
    const size = kept.size - (old === undefined ? 0 : key.length + old.length)
    if (value === null) {
      kept.entries.delete(key)
      kept.size = size
      return true
    }
    const isTooMuch =
      size + key.length + value.length > LIMITS.memory ||
      (old === undefined && kept.entries.size >= LIMITS.memoryKeys)
    if (isTooMuch || (area === 'cookies' && SITES_COOKIES.test(key))) return false
    kept.entries.set(key, value)
    kept.size = size + key.length + value.length
    return true
  }
  for (const area of AREAS) for (const [key, value] of before[area] ?? []) put(area, key, value)
  return {
    change: ({ area, clear, entries }) => {
      if (clear) areas[area] = { entries: new Map(), size: 0 }
      return entries.map(([key, value]) => put(area, key, value)).every(Boolean)
    },
    kept: () => ({
      local: [...areas.local.entries],
      session: [...areas.session.entries],
      cookies: [...areas.cookies.entries],
    }),
  }
}
