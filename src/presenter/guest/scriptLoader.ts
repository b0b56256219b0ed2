/** What `Modernizr.load` takes: an address, a test with what to load either way, or several of these, one after the other. */
export type Loadable = string | Test | Loadable[] | undefined

/** Addresses: one, several, or several by a key that the callback is given. */
type Files = string | string[] | Record<string, string> | undefined
type Callback = (url: string, result: boolean, key: string) => void

interface Test {
  test?: unknown
  yep?: Files
  nope?: Files
  both?: Files
  load?: Files
  /** Called after each file; an object has a function by key or by file name. */
  callback?: Callback | Record<string, Callback>
  complete?: () => void
}

/**
 * Loads as Modernizr 2 did (by yepnope): what `yep` or `nope` names, then what `load` or `both` does, each after the one before has run.
 * A file that does not come is passed over.
 */
export async function loadScripts(what: Loadable): Promise<void> {
  if (what === undefined) return
  if (Array.isArray(what)) {
    for (const one of what) await loadScripts(one)
    return
  }
  if (typeof what === 'string') return addFile(what)
  const result = Boolean(what.test)
  const chosen = result ? what.yep : what.nope
  for (const files of [chosen, what.load ?? what.both])
    for (const [key, url] of entriesOf(files)) {
      await addFile(url)
      const call =
        typeof what.callback === 'function'
          ? what.callback
          : (what.callback?.[key] ?? what.callback?.[fileOf(url)])
      call?.(url, result, key)
    }
  what.complete?.()
}

function entriesOf(files: Files): [string, string][] {
  if (!files) return []
  return Object.entries(typeof files === 'string' ? [files] : files).filter(
    ([, url]) => typeof url === 'string',
  )
}

const fileOf = (url: string) =>
  url
    .replace(/[?#].*$/, '')
    .split('/')
    .pop() ?? ''

/** Adds a script or sheet to the document and waits for it. */
function addFile(address: string): Promise<void> {
  const [, prefixes = '', url = ''] = /^((?:\w+!)*)(.*)$/.exec(address) ?? []
  // `ie!` and its like: files for a browser that nobody has.
  if (/\bie\w*!/.test(prefixes)) return Promise.resolve()
  return new Promise((resolve) => {
    const isSheet = prefixes.includes('css!') || /\.css(\?|$)/.test(url)
    const element = isSheet ? document.createElement('link') : document.createElement('script')
    if (element instanceof HTMLLinkElement) Object.assign(element, { rel: 'stylesheet', href: url })
    else element.src = url
    element.onload = element.onerror = () => resolve()
    document.head.append(element)
  })
}
