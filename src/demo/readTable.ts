import { cells } from './csv.ts'
import { ViewProblem } from './problems.ts'
import type { Json } from './seedShape.ts'

/** One task as an importer makes it: columns of its own, and what volunteers are shown. */
export interface ImportedTask {
  columns: Record<string, number>
  info: { [key: string]: Json }
  /** Holds something that is no JSON: storing it ends the import. */
  isBroken?: boolean
}

const taskColumns = new Set(['quorum', 'calibration', 'priority_0', 'n_answers'])
const nothing = new Set(
  ',#N/A,#N/A N/A,#NA,-1.#IND,-1.#QNAN,-NaN,-nan,1.#IND,1.#QNAN,<NA>,N/A,NA,NULL,NaN,n/a,nan,null'.split(','),
)
const isNumber = (cell: string) => cell.trim() !== '' && Number.isFinite(Number(cell))
const isTruth = (cell: string) => /^(true|True|TRUE|false|False|FALSE)$/.test(cell)

/**
 * A table as pybossa/importers/csv.py reads it with pandas: columns whose cells are all numbers become numbers, doubled names get
 * `.1`, and what is wrong is a bare 500 (CONTRACT.md Q8). A cell without value becomes NaN, which the database refuses.
 */
export function readTable(text: string): ImportedTask[] {
  const [names = [], ...rows] = cells(text.replace(/^\uFEFF/, '')).filter((row) =>
    row.some((cell) => cell !== ''),
  )
  if (names.length === 0 || names.some((name) => name === '' || name.includes('Unnamed')))
    throw new ViewProblem(500)
  if (rows.some((row) => row.length > names.length)) throw new ViewProblem(500)
  const header = mangled(names)
  const readers = header.map((_, column) => readerOf(rows.map((row) => row[column] ?? '')))
  return rows.map((row) => {
    const task: ImportedTask = { columns: {}, info: {} }
    for (const [column, name] of header.entries()) {
      const value = readers[column]?.(row[column] ?? '')
      if (value === undefined) task.isBroken = true
      else if (taskColumns.has(name)) task.columns[name] = Number(value)
      else if (name !== 'state') task.info[name] = value
    }
    return task
  })
}

function mangled(names: string[]): string[] {
  const seen = new Map<string, number>()
  return names.map((name) => {
    const times = seen.get(name) ?? 0
    seen.set(name, times + 1)
    return times === 0 ? name : `${name}.${times}`
  })
}

// A column is of one kind; undefined is NaN.
function readerOf(column: string[]): (cell: string) => Json | undefined {
  const values = column.filter((cell) => !nothing.has(cell))
  const asText = (cell: string) => (nothing.has(cell) ? undefined : cell)
  if (values.length && values.every(isNumber)) return (cell) => (nothing.has(cell) ? undefined : Number(cell))
  if (values.length === column.length && values.every(isTruth)) return (cell) => /^t/i.test(cell)
  return asText
}
