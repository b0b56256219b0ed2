/** Some rows of a file, by the line at which each begins (the header is line 1): how many, and where the first few are. */
export interface Lines {
  count: number
  lines: number[]
}

/** What the server makes of a column's cells: it looks at all of them together (pybossa/importers/csv.py, pandas). */
export type ColumnKind = 'text' | 'number' | 'truth' | 'empty'

/** One column as the file has it. */
export interface Column {
  name: string
  kind: ColumnKind
  /** Cells that the server takes for nothing: empty ones, and words such as `NA` and `null`. */
  missing: number
  /** The first cell that holds something. */
  example: string
  /** A number such as `007`, which loses its zeros. */
  zeros: string | undefined
}

/** All that is known of a CSV file before it is sent. Plain data: it comes out of a worker. */
export interface CsvReport {
  /** As `TextDecoder` names it. */
  encoding: string
  /** Nobody said which encoding it is, and the file does not either. */
  isGuess: boolean
  delimiter: string
  /** Rows that hold something, the header left out. */
  rows: number
  columns: Column[]
  /** The first rows, as they are. */
  first: string[][]
  tooLong: Lines
  tooShort: Lines
  /** Rows that are there already further up. */
  doubled: Lines
  /** Rows with a cell that the server takes for nothing. */
  missing: Lines
  /** Rows of separators only. */
  blank: Lines
  /** Where a quotation mark opens that nothing closes. */
  openQuote: number | undefined
}

/** Why a file cannot be read as a table. `letters`: its encoding is none we can guess. */
export type Unreadable = 'nothing' | 'spreadsheet' | 'binary' | 'letters'

/** How reading a file ended. */
export type CsvReading = { report: CsvReport } | { unreadable: Unreadable }

/** Bytes read so far, and all there are. */
export type OnProgress = (done: number, of: number) => void
