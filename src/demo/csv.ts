/** The cells of a table's text, by RFC 4180; stops where a quotation mark is never closed. */
export function cells(text: string): string[][] {
  const rows: string[][] = [[]]
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/y
  for (let match = cell.exec(text); match; match = cell.exec(text)) {
    const [, inQuotes, plain = '', end] = match
    rows.at(-1)?.push(inQuotes === undefined ? plain : inQuotes.replaceAll('""', '"'))
    if (end === '') break
    if (end !== ',') rows.push([])
  }
  return rows
}

/** A table as text, by RFC 4180; `columns` in this order, objects as JSON. */
export function writeCsv(columns: string[], rows: Record<string, unknown>[]): string {
  const line = (values: unknown[]) => values.map(quoted).join(',')
  return [line(columns), ...rows.map((row) => line(columns.map((column) => row[column])))].join('\r\n')
}

function quoted(value: unknown): string {
  const text = typeof value === 'string' ? value : value === null ? '' : (JSON.stringify(value) ?? '')
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
