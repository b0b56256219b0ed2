import Papa from 'papaparse'
import { createRowReader } from './createRowReader.ts'
import type { OnProgress } from './csvReport.ts'
import { readText } from './readText.ts'
import { repairHeader, repairRow } from './repairs.ts'

const ROWS_AT_ONCE = 2_000

/** A copy of a CSV file that the server can take: UTF-8, commas, good names, no cell that it takes for nothing. */
export async function repairCsv(
  file: Blob,
  { encoding, delimiter }: { encoding: string; delimiter: string },
  onProgress: OnProgress,
): Promise<Blob> {
  const parts: Blob[] = []
  let header: string[] | undefined
  let rows: string[][] = []
  const write = () => {
    if (rows.length) parts.push(new Blob([`${Papa.unparse(rows, { newline: '\n' })}\n`]))
    rows = []
  }
  const reader = createRowReader(delimiter, (cells) => {
    const row = header ? repairRow(cells, header.length) : (header = repairHeader(cells))
    if (row) rows.push(row)
    if (rows.length >= ROWS_AT_ONCE) write()
  })
  for await (const text of readText(file, encoding, onProgress)) if (!reader.feed(text)) break
  reader.end()
  write()
  return new Blob(parts, { type: 'text/csv' })
}
