import type { CsvReading } from './csvReport.ts'

/** What the page asks of the worker that reads tables. */
export type CsvWork =
  | { kind: 'inspect'; file: Blob; encoding: string | undefined }
  | { kind: 'repair'; file: Blob; encoding: string; delimiter: string }

/** What the worker says, in this order: progress many times, then one of the others. */
export type CsvWord =
  | { kind: 'progress'; done: number; of: number }
  | { kind: 'read'; reading: CsvReading }
  | { kind: 'repaired'; file: Blob }
  | { kind: 'failed' }
