import type { Remembered } from '#presenter/protocol.ts'

type Pairs = Remembered['session']

/** What all presenters together may take of a tab's storage, in letters of JSON: browsers give a site five million, and it needs some itself. */
const MOST = 2_000_000
const PREFIX = 'atrium-presenter/'

/** What the presenters of one project and person kept in this tab. */
export function readSession(key: string): Pairs {
  try {
    const pairs = JSON.parse(sessionStorage.getItem(PREFIX + key) ?? '[]') as unknown
    return Array.isArray(pairs) ? pairs.filter(isPair) : []
  } catch {
    return []
  }
}

/** Keeps it for the next page of this tab. Where there is no room, those of other projects give way. */
export function writeSession(key: string, pairs: Pairs): void {
  const text = JSON.stringify(pairs)
  try {
    sessionStorage.removeItem(PREFIX + key)
    if (pairs.length === 0 || text.length > MOST) return
    const others = Object.entries(sessionStorage).filter(([name]) => name.startsWith(PREFIX))
    let room = MOST - text.length
    for (const [name, { length }] of others)
      if (length <= room) room -= length
      else sessionStorage.removeItem(name)
    sessionStorage.setItem(PREFIX + key, text)
  } catch {
    // Full or forbidden: it lives as long as the page.
  }
}

const isPair = (value: unknown): value is [string, string] =>
  Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'string')
