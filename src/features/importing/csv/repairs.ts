import type { Column, CsvReport } from './csvReport.ts'
import { isMissing } from './missingCell.ts'

/** What a repaired copy changes; each is there only where the file needs it. */
export interface Repairs {
  encoding: boolean
  delimiter: boolean
  /** Spaces at the ends of names are taken away. */
  spaced: string[]
  /** Columns without a name get one; the number of each, from 1. */
  nameless: number[]
  /** Names that stand twice get a number. */
  doubled: string[]
  /** Rows that are left out: with too many cells, or with none. */
  left: number
  /** Rows that get the cells they lack, or a blank in those that hold nothing. */
  filled: number
}

// What the server's reader calls a column without a name; it refuses all that are called so.
const isNameless = (name: string) => name.trim() === '' || name.includes('Unnamed')

/** The names as the repaired file has them, each once. */
export function repairHeader(names: readonly string[]): string[] {
  const taken = new Set<string>()
  /** Where counting goes on, so that thousands of columns of one name do not take for ever. */
  const next = new Map<string, number>()
  return names.map((name, index) => {
    const wanted = isNameless(name) ? `column_${index + 1}` : name.trim()
    let free = wanted
    let n = next.get(wanted) ?? 2
    for (; taken.has(free); n++) free = `${wanted}_${n}`
    next.set(wanted, n)
    taken.add(free)
    return free
  })
}

/** A row as wide as the header without cells that the server takes for nothing; undefined where it is left out. */
export function repairRow(cells: readonly string[], width: number): string[] | undefined {
  if (cells.length > width || cells.every((cell) => cell.trim() === '')) return undefined
  return Array.from({ length: width }, (_, index) => {
    const cell = cells[index] ?? ''
    return isMissing(cell) ? `${cell} ` : cell
  })
}

/** What has to be changed in a file before the server can take it. */
export function repairsOf(report: CsvReport): Repairs {
  const names = report.columns.map(({ name }) => name)
  const seen = new Set<string>()
  const twice = new Set<string>()
  for (const name of names.map((one) => one.trim()).filter((one) => one !== ''))
    (seen.has(name) ? twice : seen).add(name)
  return {
    encoding: report.encoding !== 'utf-8',
    delimiter: report.delimiter !== ',',
    spaced: names.filter((name) => name.trim() !== name && !isNameless(name)),
    nameless: names.flatMap((name, index) => (isNameless(name) ? [index + 1] : [])),
    doubled: [...twice],
    left: report.tooLong.count + report.blank.count,
    filled: report.missing.count,
  }
}

/** Whether the file can go as it is. */
export const needsRepair = (repairs: Repairs): boolean =>
  Object.values(repairs).some((value) => (Array.isArray(value) ? value.length > 0 : Boolean(value)))

/** What the server makes of a column once it is repaired: with a blank in it, numbers are text. */
export const kindAfter = ({ kind, missing }: Column): Column['kind'] =>
  missing > 0 && kind !== 'text' ? 'text' : kind
