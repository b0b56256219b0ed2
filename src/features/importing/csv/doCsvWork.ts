import type { CsvWord, CsvWork } from './csvWork.ts'
import { inspectCsv } from './inspectCsv.ts'
import { repairCsv } from './repairCsv.ts'

/** Does what the page asks, wherever it runs; `say` hears how far it is and, last, the result. Never rejects. */
export async function doCsvWork(work: CsvWork, say: (word: CsvWord) => void): Promise<void> {
  const onProgress = (done: number, of: number) => say({ kind: 'progress', done, of })
  try {
    if (work.kind === 'inspect')
      say({ kind: 'read', reading: await inspectCsv(work.file, work.encoding, onProgress) })
    else say({ kind: 'repaired', file: await repairCsv(work.file, work, onProgress) })
  } catch {
    say({ kind: 'failed' })
  }
}
