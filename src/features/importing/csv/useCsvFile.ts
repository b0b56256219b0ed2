import { useCallback, useEffect, useRef, useState } from 'react'
import type { CsvReport, Unreadable } from './csvReport.ts'
import type { CsvWord, CsvWork } from './csvWork.ts'
import { doCsvWork } from './doCsvWork.ts'

/** What is known of the file that somebody chose. `repairing`: a copy is being made, the report stays. */
export type CsvFileState =
  | { stage: 'none' }
  | { stage: 'reading'; file: File; done: number; of: number }
  | { stage: 'unreadable'; file: File; why: Unreadable | 'failed' }
  | { stage: 'read'; file: File; report: CsvReport }

/** Runs one piece of work in a worker, so that large files do not freeze the page; in the page itself where there are no workers. */
function begin(work: CsvWork, hear: (word: CsvWord) => void): () => void {
  let isStopped = false
  const say = (word: CsvWord) => {
    if (!isStopped) hear(word)
  }
  if (typeof Worker === 'undefined') void doCsvWork(work, say)
  else {
    const worker = new Worker(new URL('./csvWorker.ts', import.meta.url), { type: 'module' })
    worker.addEventListener('message', ({ data }: MessageEvent<CsvWord>) => say(data))
    worker.addEventListener('error', () => say({ kind: 'failed' }))
    worker.postMessage(work)
    return () => {
      isStopped = true
      worker.terminate()
    }
  }
  return () => {
    isStopped = true
  }
}

/** One CSV file of the reader's: reading it, trying another encoding, and a repaired copy of it. Nothing of it leaves the device here. */
export function useCsvFile() {
  const [state, setState] = useState<CsvFileState>({ stage: 'none' })
  const stop = useRef<() => void>(undefined)
  useEffect(() => () => stop.current?.(), [])

  const read = useCallback((file: File, encoding?: string) => {
    stop.current?.()
    setState({ stage: 'reading', file, done: 0, of: file.size })
    stop.current = begin({ kind: 'inspect', file, encoding }, (word) => {
      if (word.kind === 'progress') setState({ stage: 'reading', file, done: word.done, of: word.of })
      else if (word.kind === 'read' && 'report' in word.reading)
        setState({ stage: 'read', file, report: word.reading.report })
      else if (word.kind === 'read' && 'unreadable' in word.reading)
        setState({ stage: 'unreadable', file, why: word.reading.unreadable })
      else setState({ stage: 'unreadable', file, why: 'failed' })
    })
  }, [])

  const forget = useCallback(() => {
    stop.current?.()
    setState({ stage: 'none' })
  }, [])

  /** A copy that the server can take. Rejects where it could not be made. */
  const repair = useCallback(
    (file: File, { encoding, delimiter }: CsvReport) =>
      new Promise<Blob>((resolve, reject) => {
        begin({ kind: 'repair', file, encoding, delimiter }, (word) => {
          if (word.kind === 'repaired') resolve(word.file)
          else if (word.kind === 'failed') reject(new Error('The file could not be repaired'))
        })
      }),
    [],
  )
  return { state, read, forget, repair }
}
