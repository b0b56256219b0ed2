import type { Bridge } from './bridge.ts'
import type { OwnLine, Place } from './ownLine.ts'

/** As `LIMITS.text` of protocol.ts, whose values stay outside the box. */
const LONGEST = 2_000
/** A presenter that logs in a loop is cut off here, long before the host calls it a flood. */
const PER_SECOND = 20

/** What a presenter that is being worked on may print besides. */
const PRINTED_PER_SECOND = 50

const LEVELS = { log: 'info', info: 'info', debug: 'info', warn: 'warn' } as const

/**
 * Tells the host what goes wrong inside: uncaught errors, rejected promises and `console.error`, with the owner's line where it is known.
 * @param lineOf where somebody works on the text: then its lines are named, and what it prints by `console.log` and the like is told too
 */
export function reportErrors(tell: Bridge['tell'], lineOf?: OwnLine): void {
  const mayTell = perSecond(PER_SECOND)
  const mayPrint = perSecond(PRINTED_PER_SECOND)
  const report = (text: string, place?: Place) => {
    if (mayTell()) tell({ kind: 'log', level: 'error', text: text.slice(0, LONGEST), ...place })
  }
  window.addEventListener('error', (event) => {
    if (!(event instanceof ErrorEvent)) return
    const place = lineOf?.at(event.filename, event.lineno, event.colno)
    // Browsers keep the details of scripts from other addresses to themselves.
    const where =
      event.lineno > 0
        ? `${fileName(event.filename)} line ${event.lineno}`
        : 'in a script file; the browser console says more'
    report(place ? event.message : `${event.message} (${where})`, place)
  })
  // Files that did not come say so on their own element only.
  window.addEventListener(
    'error',
    (event) => {
      const target = event.target
      if (target instanceof HTMLScriptElement || target instanceof HTMLLinkElement)
        report(`${target instanceof HTMLScriptElement ? target.src : target.href} did not load.`)
    },
    true,
  )
  window.addEventListener('unhandledrejection', (event) => {
    const reason: unknown = event.reason
    report(asText(reason), reason instanceof Error ? lineOf?.of(reason.stack) : undefined)
  })
  const told = (values: unknown[]) => values.map(asText).join(' ')
  const printed = (values: unknown[]) => {
    const [first] = values
    return lineOf?.of(new Error().stack) ?? (first instanceof Error ? lineOf?.of(first.stack) : undefined)
  }
  const print = console.error
  console.error = (...values: unknown[]) => {
    print.apply(console, values)
    report(told(values), printed(values))
  }
  if (!lineOf) return
  for (const [name, level] of Object.entries(LEVELS) as [keyof typeof LEVELS, 'info' | 'warn'][]) {
    const own = console[name]
    console[name] = (...values: unknown[]) => {
      own.apply(console, values)
      if (mayPrint()) tell({ kind: 'log', level, text: told(values).slice(0, LONGEST), ...printed(values) })
    }
  }
}

function perSecond(most: number): () => boolean {
  let left = most
  setInterval(() => (left = most), 1_000)
  return () => left-- > 0
}

const fileName = (address: string) =>
  address
    .replace(/[?#].*$/, '')
    .split('/')
    .pop() ?? ''

/** A value as a line of text: what `console.error` would print of it, roughly. */
export function asText(value: unknown): string {
  if (value instanceof Error) return `${value.name}: ${value.message}`
  if (typeof value !== 'object' || value === null) return String(value)
  try {
    return JSON.stringify(value) ?? ''
  } catch {
    return Object.prototype.toString.call(value)
  }
}

/** Tells the host the document's own height whenever it changes, once per frame at most. */
export function reportHeight(tell: Bridge['tell']): void {
  let last = -1
  let asked = false
  const measure = () => {
    asked = false
    const { documentElement: root, body } = document
    const height = Math.ceil(
      Math.max(root.offsetHeight, body ? body.scrollHeight : 0, body ? body.offsetHeight : 0),
    )
    if (Math.abs(height - last) < 1) return
    last = height
    tell({ kind: 'resized', height: Math.min(height, 1_000_000) })
  }
  const observer = new ResizeObserver(() => {
    if (asked) return
    asked = true
    requestAnimationFrame(measure)
  })
  observer.observe(document.documentElement)
  document.addEventListener('DOMContentLoaded', () => observer.observe(document.body))
}
