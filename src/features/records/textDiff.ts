/** A run of text that stayed, went or came. */
export interface Piece {
  kind: 'same' | 'gone' | 'new'
  /** Lines without their ends, or words with the spaces after them. */
  parts: string[]
}

/** Comparing costs the product of both lengths; beyond this the middle counts as replaced. */
const MOST = 1_000_000

/** Long texts are compared line by line, texts of a few lines word by word. */
export const isByLines = (old: string, now: string): boolean =>
  Math.max(old.split('\n').length, now.split('\n').length) > 3

/** What makes one text another: the pieces of both, in order. */
export function textDiff(old: string, now: string): Piece[] {
  const split = (text: string) =>
    text === '' ? [] : text.split(isByLines(old, now) ? '\n' : /(?<=\s)(?=\S)/)
  const [before, after] = [split(old), split(now)]
  let start = 0
  while (start < Math.min(before.length, after.length) && before[start] === after[start]) start++
  let end = 0
  while (
    end < Math.min(before.length, after.length) - start &&
    before[before.length - 1 - end] === after[after.length - 1 - end]
  )
    end++
  const pieces: Piece[] = []
  push(pieces, 'same', before.slice(0, start))
  const [gone, come] = [before.slice(start, before.length - end), after.slice(start, after.length - end)]
  for (const { kind, parts } of compare(gone, come)) push(pieces, kind, parts)
  push(pieces, 'same', before.slice(before.length - end))
  return isByLines(old, now) || isAlike(pieces) ? pieces : whole(old, now)
}

/** Between sentences that share a word here and there, the words would be read in no order that makes sense. */
function isAlike(pieces: readonly Piece[]): boolean {
  const count = (kind: Piece['kind']) =>
    pieces.filter((piece) => piece.kind === kind).reduce((sum, { parts }) => sum + parts.length, 0)
  return count('same') >= Math.min(count('gone'), count('new'))
}

function whole(old: string, now: string): Piece[] {
  const pieces: Piece[] = []
  push(pieces, 'gone', old === '' ? [] : [old])
  push(pieces, 'new', now === '' ? [] : [now])
  return pieces
}

function push(pieces: Piece[], kind: Piece['kind'], parts: readonly string[]): void {
  if (parts.length === 0) return
  const last = pieces.at(-1)
  if (last?.kind === kind) last.parts.push(...parts)
  else pieces.push({ kind, parts: [...parts] })
}

/** By the longest common subsequence. */
function compare(before: string[], after: string[]): Piece[] {
  if (before.length * after.length > MOST)
    return [
      { kind: 'gone', parts: before },
      { kind: 'new', parts: after },
    ]
  const width = after.length + 1
  const common = new Uint32Array((before.length + 1) * width)
  const at = (row: number, column: number) => common[row * width + column] ?? 0
  for (let row = before.length - 1; row >= 0; row--)
    for (let column = after.length - 1; column >= 0; column--)
      common[row * width + column] =
        before[row] === after[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1))
  const pieces: Piece[] = []
  let [row, column] = [0, 0]
  while (row < before.length || column < after.length) {
    const [old = '', now = ''] = [before[row], after[column]]
    if (row < before.length && column < after.length && old === now) {
      push(pieces, 'same', [old])
      row++
      column++
    } else if (
      row < before.length &&
      (column === after.length || at(row + 1, column) >= at(row, column + 1))
    ) {
      push(pieces, 'gone', [old])
      row++
    } else {
      push(pieces, 'new', [now])
      column++
    }
  }
  return pieces
}
