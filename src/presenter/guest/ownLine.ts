/** Line and column in the owner's text, from 1. */
export interface Place {
  line: number
  column?: number
}

/** Finds where in the owner's text something happened. */
export interface OwnLine {
  /** A place of the document, as an error event tells it; undefined where it is not the owner's. */
  at(file: string, line: number, column: number): Place | undefined
  /** The innermost place of a stack that is the owner's, of functions and of handlers in the markup. */
  of(stack: string | undefined): Place | undefined
}

const FRAME = /((?:https?|file|about|blob):\S*?):(\d+):(\d+)\)?$/

const linesOf = (text: string) => text.split(/\r\n|\r|\n/)
const withoutHash = (address: string) => address.replace(/#.*$/, '')

/**
 * Browsers count the lines of the whole document, of which the owner wrote only the middle.
 * @param before everything that stands before the owner's text
 * @param url the document's address when it was written: a presenter may change it later, scripts keep the one they came with
 */
export function ownLine(before: string, html: string, url: string): OwnLine {
  const linesBefore = linesOf(before)
  const above = linesBefore.length - 1
  const left = linesBefore[above]?.length ?? 0
  const lines = linesOf(html).length
  const isDocument = (file: string) =>
    [url, document.URL].some((address) => withoutHash(address) === withoutHash(file))
  const at = (file: string, line: number, column: number): Place | undefined => {
    const own = line - above
    if (!isDocument(file) || own < 1 || own > lines) return undefined
    const ownColumn = own === 1 ? column - left : column
    return ownColumn > 0 ? { line: own, column: ownColumn } : { line: own }
  }
  return {
    at,
    of: (stack = '') => {
      for (const frame of stack.split('\n')) {
        const [, file = '', line, column] = FRAME.exec(frame.trim()) ?? []
        const place = at(file, Number(line), Number(column))
        if (place) return place
      }
      return undefined
    },
  }
}
