import type { NumberedScript } from './numberScripts.ts'

/** Line and column in the owner's text, from 1. */
export interface Place {
  line: number
  column?: number
}

/** Finds where in the owner's scripts something happened. */
export interface OwnLine {
  /** A place as an error event tells it; undefined where it is in none of the owner's scripts. */
  at(file: string, line: number, column: number): Place | undefined
  /** The innermost place of a stack that is the owner's. */
  of(stack: string | undefined): Place | undefined
}

/** Chromium has no name for a script that runs while the document is still being written. */
const NAMELESS = ['', '<anonymous>']
const FRAME = /((?:https?|file|about|blob):\S*?|<anonymous>):(\d+):(\d+)\)?$/

const withoutHash = (address: string) => address.replace(/#.*$/, '')
const isSame = (one: string, other: string) => withoutHash(one) === withoutHash(other)

/**
 * Reads places in a document that was written by script. Chromium counts the lines of such a document from the beginning of each inline
 * script, others from the beginning of the document: which, the caller's own line in it tells.
 * @param scripts the owner's, numbered by `numberScripts`
 * @param linesBefore lines of the document above the owner's text
 * @param url the document's address when it was written: a presenter may change it later, scripts keep the one they came with
 * @param caller stack of a call out of an inline script that does not stand on the document's first line
 */
export function ownLine(
  scripts: readonly NumberedScript[],
  linesBefore: number,
  url: string,
  caller: string | undefined,
): OwnLine {
  const isDocument = (file: string) =>
    NAMELESS.includes(file) || isSame(file, url) || isSame(file, document.URL)
  const places = (stack = '') =>
    stack.split('\n').flatMap((frame) => {
      const [, file, line, column] = FRAME.exec(frame.trim()) ?? []
      return file !== undefined && isDocument(file) ? [{ line: Number(line), column: Number(column) }] : []
    })
  const countsFromScript = places(caller)[0]?.line === 1

  const place = (line: number, column: number): Place | undefined => {
    for (const { from, to, shift } of scripts) {
      const own = countsFromScript ? line : line - linesBefore - shift
      if (own >= from && own <= to) return column > 0 ? { line: own, column } : { line: own }
    }
    return undefined
  }
  return {
    at: (file, line, column) => (isDocument(file) ? place(line, column) : undefined),
    of: (stack) => {
      for (const { line, column } of places(stack)) {
        const own = place(line, column)
        if (own) return own
      }
      return undefined
    },
  }
}
