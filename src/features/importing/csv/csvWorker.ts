import type { CsvWord, CsvWork } from './csvWork.ts'
import { doCsvWork } from './doCsvWork.ts'

// A file of a hundred megabytes is read here: the page stays alive, and stopping is ending the worker.
addEventListener('message', ({ data }: MessageEvent<CsvWork>) => {
  void doCsvWork(data, (word: CsvWord) => postMessage(word))
})
