/** Keys and values kept in memory, used as a `Storage`: own methods win over keys of the same name. */
function createStorage(): Storage {
  const kept = new Map<string, string>()
  const methods: Record<string, unknown> = {
    getItem: (key: unknown) => kept.get(String(key)) ?? null,
    setItem: (key: unknown, value: unknown) => void kept.set(String(key), String(value)),
    removeItem: (key: unknown) => void kept.delete(String(key)),
    clear: () => kept.clear(),
    key: (index: number) => [...kept.keys()][index] ?? null,
  }
  return new Proxy({} as Storage, {
    get: (_, key) => {
      if (key === 'length') return kept.size
      return typeof key === 'string' ? (methods[key] ?? kept.get(key)) : undefined
    },
    set: (_, key, value) => (kept.set(String(key), String(value)), true),
    has: (_, key) => key in methods || kept.has(String(key)),
    deleteProperty: (_, key) => (kept.delete(String(key)), true),
    ownKeys: () => [...kept.keys()],
    getOwnPropertyDescriptor: (_, key) => {
      const value = kept.get(String(key))
      return value === undefined ? undefined : { value, enumerable: true, configurable: true, writable: true }
    },
  })
}

/** A cookie jar in memory that reads and writes like `document.cookie`; attributes matter only for deletion. */
function createCookies(): { get(): string; set(text: unknown): void } {
  const jar = new Map<string, string>()
  return {
    get: () => [...jar].map(([name, value]) => `${name}=${value}`).join('; '),
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
      if (isOver) jar.delete(name)
      else jar.set(name, pair.slice(at + 1).trim())
    },
  }
}

/**
 * Puts stand-ins where an opaque origin refuses: cookies and storage live as long as the document, `pushState` never grows the
 * reader's history nor throws.
 */
export function installStandIns(): void {
  const cookies = createCookies()
  Object.defineProperty(document, 'cookie', { configurable: true, ...cookies })
  for (const name of ['localStorage', 'sessionStorage'])
    Object.defineProperty(window, name, { configurable: true, value: createStorage() })
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
