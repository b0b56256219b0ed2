import { isAct } from '#pybossa/harmlessAddress.ts'

const BASE = 'https://own.invalid'

/**
 * Where to go after a form: `next` only if it is a path of our own site (PYBOSSA does not check it, CONTRACT.md V19),
 * and no act, else `fallback`. JSON-mode leftovers are taken off the query, so that no JSON is ever shown as a page.
 */
export function safeNext(next: string | null | undefined, fallback = '/'): string {
  // Backslashes and control characters are what browsers quietly turn into another host.
  if (!next?.startsWith('/') || next.startsWith('//') || /[\\\p{Cc}]/u.test(next)) return fallback
  try {
    const url = new URL(next, BASE)
    if (url.origin !== BASE || isAct(url.pathname)) return fallback
    url.searchParams.delete('response_format')
    return url.pathname + url.search + url.hash
  } catch {
    return fallback
  }
}
