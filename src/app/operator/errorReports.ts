import { isPybossaError } from '#pybossa/errors.ts'
import { version } from '#shared/version.ts'

const MOST = 10
const PAUSE_MS = 1_000
const LONGEST = 2_000
/** Looking for addresses in a text of megabytes without a space would hold the page up. */
const LOOKED_AT = 5 * LONGEST

/** What is sent of an error. Nothing of the person, nothing of what was typed. */
interface Report {
  message: string
  stack: string
  /** The pattern of the address, such as `/project/:short_name/newtask`. */
  route: string
  version: string
}

/** Addresses lose what is asked of them, and mail addresses their names. */
const scrubbed = (text: string) =>
  text
    .slice(0, LOOKED_AT)
    .replace(/[?#][^\s)'"]*/g, '')
    .replace(/[^\s@<>"'/]+@[^\s@<>"']+/g, '…@…')
    .slice(0, LONGEST)

/** An error in words that hold no data: of an answer we do not understand, where it differs. */
function wordsOf(error: unknown): Pick<Report, 'message' | 'stack'> {
  if (isPybossaError(error, 'contract'))
    return {
      message: scrubbed(`contract: ${error.endpoint}: ${error.issues.slice(0, 5).join('; ')}`),
      stack: '',
    }
  if (error instanceof Error)
    return { message: scrubbed(`${error.name}: ${error.message}`), stack: scrubbed(error.stack ?? '') }
  return { message: scrubbed(String(error)), stack: '' }
}

/**
 * Sends errors to an address of the operator's as JSON, by `navigator.sendBeacon`: each once, ten a page at most, and never two within a
 * second.
 * @param route says where the reader is, as a pattern
 */
export function errorReports(
  address: string,
  route: () => string,
  now: () => number = Date.now,
): (error: unknown) => void {
  const sent = new Set<string>()
  let last = -Infinity
  return (error) => {
    const words = wordsOf(error)
    if (sent.size >= MOST || sent.has(words.message) || now() - last < PAUSE_MS) return
    sent.add(words.message)
    last = now()
    const report: Report = { ...words, route: route(), version }
    navigator.sendBeacon(address, new Blob([JSON.stringify(report)], { type: 'application/json' }))
  }
}
