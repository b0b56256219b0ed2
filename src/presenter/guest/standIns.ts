import type { MemoryArea, OpenMessage } from '../protocol.ts'
import type { Keeping } from './keeping.ts'

/** The site's own cookies are out of reach; a cookie of the same name would only mislead. */
const SITES_COOKIES = /^(session|remember_token|csrf_token|.*pswd)$/i

/** Entries of one area as the presenter sees them: counted, and written down. */
function createArea(area: MemoryArea, { kept, quota, keys }: OpenMessage['memory'], keeping: Keeping) {
  const entries = new Map(kept[area])
  let size = kept[area].reduce((sum, [key, value]) => sum + key.length + value.length, 0)
  return {
    entries,
    /** False where there is no room. */
    put: (key: string, value: string): boolean => {
      const old = entries.get(key)
      const next = size + key.length + value.length - (old === undefined ? 0 : key.length + old.length)
      if (next > quota || (old === undefined && entries.size >= keys)) return false
      size = next
      entries.set(key, value)
      if (old !== value) keeping.put(area, key, value)
      return true
    },
    remove: (key: string) => {
      const old = entries.get(key)
      if (old === undefined) return
      size -= key.length + old.length
      entries.delete(key)
      keeping.put(area, key, null)
    },
    clear: () => {
      size = 0
      entries.clear()
      keeping.clear(area)
    },
  }
}
type Area = ReturnType<typeof createArea>

/** An area used as a `Storage`: own methods win over keys of the same name. */
function createStorage({ entries, put, remove, clear }: Area): Storage {
  const setItem = (key: unknown, value: unknown) => {
    if (put(String(key), String(value))) return
    throw new DOMException('There is no more room for what this project keeps.', 'QuotaExceededError')
  }
  const methods: Record<string, unknown> = {
    __proto__: null,
    getItem: (key: unknown) => entries.get(String(key)) ?? null,
    setItem,
    removeItem: (key: unknown) => remove(String(key)),
    clear,
    key: (index: number) => [...entries.keys()][index] ?? null,
  }
  return new Proxy({} as Storage, {
    get: (_, key) => {
      if (key === 'length') return entries.size
      return typeof key === 'string' ? (methods[key] ?? entries.get(key)) : undefined
    },
    set: (_, key, value) => (setItem(key, value), true),
    has: (_, key) => key === 'length' || String(key) in methods || entries.has(String(key)),
    deleteProperty: (_, key) => (remove(String(key)), true),
    ownKeys: () => [...entries.keys()],
    getOwnPropertyDescriptor: (_, key) => {
      const value = entries.get(String(key))
      return value === undefined ? undefined : { value, enumerable: true, configurable: true, writable: true }
    },
  })
}

/** A cookie jar that reads and writes like `document.cookie`; attributes matter only for deletion. */
function createCookies({ entries, put, remove }: Area): { get(): string; set(text: unknown): void } {
  return {
    get: () => [...entries].map(([name, value]) => `${name}=${value}`).join('; '),
    set: (text) => {
      const [pair = '', ...attributes] = String(text).split(';')
      const at = pair.indexOf('=')
      const name = pair.slice(0, Math.max(at, 0)).trim()
      const attribute = (key: string) =>
        attributes.map((part) => part.trim().split('=')).find(([label]) => label?.toLowerCase() === key)?.[1]
      const maxAge = attribute('max-age')
      const expires = attribute('expires')
      const isOver =
        maxAge !== undefined ? Number(maxAge) <= 0 : expires !== undefined && Date.parse(expires) < Date.now()
      if (isOver) remove(name)
      else if (SITES_COOKIES.test(name))
        console.warn(`The cookie ${name} is the site’s: give yours another name.`)
      else put(name, pair.slice(at + 1).trim())
    },
  }
}

/**
 * Puts stand-ins where an opaque origin refuses: cookies and storage hold what earlier documents of this project kept, and write on;
 * `pushState` never grows the reader's history nor throws.
 */
export function installStandIns(memory: OpenMessage['memory'], keeping: Keeping): void {
  const area = (name: MemoryArea) => createArea(name, memory, keeping)
  Object.defineProperty(document, 'cookie', { configurable: true, ...createCookies(area('cookies')) })
  for (const name of ['local', 'session'] as const)
    Object.defineProperty(window, `${name}Storage`, { configurable: true, value: createStorage(area(name)) })
  history.pushState = history.replaceState = changeAddress
}

const replaceState = History.prototype.replaceState

/** Changes the document's address where the browser lets a sealed document do so; elsewhere nothing happens. */
export function changeAddress(state: unknown, _title: string, url?: string | URL | null): void {
  try {
    replaceState.call(history, state, '', url)
  } catch {
    // Another origin, or too many changes: presenters do not look at it.
  }
}
