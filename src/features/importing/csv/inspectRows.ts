import type { Column, CsvReport, Lines } from './csvReport.ts'
import { isMissing } from './missingCell.ts'

const FIRST_ROWS = 8
const LINES_NAMED = 12
const NUMBER = /^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i
const TRUTH = /^(true|True|TRUE|false|False|FALSE)$/

interface Seen {
  isNumber: boolean
  isTruth: boolean
  missing: number
  example: string
  zeros: string | undefined
}

const none = (): Lines => ({ count: 0, lines: [] })

function note(lines: Lines, line: number): void {
  lines.count++
  if (lines.lines.length < LINES_NAMED) lines.lines.push(line)
}

/** Looks at a table row by row, the header first, and says in the end what there is to know. Keeps no rows but the first. */
export class RowInspector {
  #header: string[] | undefined
  readonly #columns: Seen[] = []
  readonly #known = new Set<string>()
  readonly #first: string[][] = []
  #rows = 0
  readonly #tooLong = none()
  readonly #tooShort = none()
  readonly #doubled = none()
  readonly #missing = none()
  readonly #blank = none()

  take(cells: string[], line: number): void {
    if (!this.#header) {
      this.#header = cells
      for (const _ of cells)
        this.#columns.push({ isNumber: true, isTruth: true, missing: 0, example: '', zeros: undefined })
      return
    }
    if (cells.every((cell) => cell.trim() === '')) return note(this.#blank, line)
    this.#rows++
    if (this.#first.length < FIRST_ROWS) this.#first.push(cells)
    if (cells.length > this.#header.length) return note(this.#tooLong, line)
    if (cells.length < this.#header.length) note(this.#tooShort, line)
    const key = fingerprint(cells)
    if (this.#known.has(key)) note(this.#doubled, line)
    this.#known.add(key)
    let isWhole = true
    for (const [index, column] of this.#columns.entries()) {
      const cell = cells[index] ?? ''
      if (isMissing(cell)) {
        column.missing++
        isWhole = false
        continue
      }
      if (column.example === '') column.example = cell.slice(0, 200)
      if (column.isNumber && !NUMBER.test(cell)) column.isNumber = false
      if (column.isTruth && !TRUTH.test(cell)) column.isTruth = false
      if (column.isNumber && column.zeros === undefined && /^\s*0\d/.test(cell)) column.zeros = cell.trim()
    }
    if (!isWhole) note(this.#missing, line)
  }

  report(about: Pick<CsvReport, 'encoding' | 'isGuess' | 'delimiter' | 'openQuote'>): CsvReport {
    const columns = (this.#header ?? []).map((name, index): Column => {
      const { isNumber, isTruth, missing, example, zeros } = this.#columns[index]!
      const kind = example === '' ? 'empty' : isNumber ? 'number' : isTruth ? 'truth' : 'text'
      return { name, kind, missing, example, zeros: kind === 'number' ? zeros : undefined }
    })
    return {
      ...about,
      columns,
      rows: this.#rows,
      first: this.#first,
      tooLong: this.#tooLong,
      tooShort: this.#tooShort,
      doubled: this.#doubled,
      missing: this.#missing,
      blank: this.#blank,
    }
  }
}

/** Two numbers of 32 bits stand for a row: a million rows must fit into memory. */
function fingerprint(cells: string[]): string {
  let a = 0x811c9dc5
  let b = 0x1b873593
  for (const cell of cells) {
    for (let at = 0; at < cell.length; at++) {
      const code = cell.charCodeAt(at)
      a = Math.imul(a ^ code, 0x01000193)
      b = Math.imul(b ^ code, 0x85ebca6b) ^ (b >>> 13)
    }
    a = Math.imul(a ^ 0xffff, 0x01000193)
    b = Math.imul(b ^ 0xffff, 0x85ebca6b)
  }
  return `${(a >>> 0).toString(36)}.${(b >>> 0).toString(36)}`
}
