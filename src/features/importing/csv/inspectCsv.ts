import { createRowReader, guessDelimiter } from './createRowReader.ts'
import type { CsvReading, OnProgress } from './csvReport.ts'
import { guessEncoding } from './guessEncoding.ts'
import { RowInspector } from './inspectRows.ts'
import { readText } from './readText.ts'

/**
 * Reads a whole CSV file as the server would, and says what it will make of it. Nothing is sent.
 * @param encoding what the reader said it is; without it the file's bytes are asked
 */
export async function inspectCsv(
  file: Blob,
  encoding: string | undefined,
  onProgress: OnProgress,
): Promise<CsvReading> {
  const guess = encoding === undefined ? await guessEncoding(file, onProgress) : { encoding, isGuess: false }
  if ('unreadable' in guess) return guess
  const inspector = new RowInspector()
  let reader: ReturnType<typeof createRowReader> | undefined
  let delimiter = ','
  for await (const text of readText(file, guess.encoding, onProgress)) {
    if (!reader) {
      delimiter = guessDelimiter(text)
      reader = createRowReader(delimiter, (cells, line) => inspector.take(cells, line))
    }
    if (!reader.feed(text)) break
  }
  const report = inspector.report({ ...guess, delimiter, openQuote: reader?.end() })
  return report.columns.length ? { report } : { unreadable: 'nothing' }
}
