import type { Bridge } from './bridge.ts'

/** As `LIMITS.text` of protocol.ts, whose values stay outside the box. */
const LONGEST = 2_000
/** A presenter that logs in a loop is cut off here, long before the host calls it a flood. */
const PER_SECOND = 20

/** Tells the host what goes wrong inside: uncaught errors, rejected promises and `console.error`. */
export function reportErrors(tell: Bridge['tell']): void {
  let left = PER_SECOND
  setInterval(() => (left = PER_SECOND), 1_000)
  const report = (text: string) => {
    if (left-- > 0) tell({ kind: 'log', level: 'error', text: text.slice(0, LONGEST) })
  }
  window.addEventListener('error', (event) => {
    if (!(event instanceof ErrorEvent)) return
    // Browsers keep the details of scripts from other addresses to themselves.
    const where =
      event.lineno > 0 ? `line ${event.lineno}` : 'in a script file; the browser console says more'
    report(`${event.message} (${where})`)
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
  window.addEventListener('unhandledrejection', (event) => report(asText(event.reason)))
  const print = console.error
  console.error = (...values: unknown[]) => {
    print.apply(console, values)
    report(values.map(asText).join(' '))
  }
}

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
