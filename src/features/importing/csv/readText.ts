import type { OnProgress } from './csvReport.ts'

/** How much of a file is looked at at a time. */
export const SLICE_BYTES = 1 << 20

/** A file's text, piece by piece, without its mark and with every end of a line as `\n`. */
export async function* readText(
  file: Blob,
  encoding: string,
  onProgress: OnProgress,
): AsyncGenerator<string, void> {
  const decoder = new TextDecoder(encoding)
  let held = ''
  for (let at = 0; at < file.size; at += SLICE_BYTES) {
    const end = Math.min(at + SLICE_BYTES, file.size)
    const isLast = end === file.size
    let text = held + decoder.decode(await file.slice(at, end).arrayBuffer(), { stream: !isLast })
    held = ''
    // What comes next may belong to it.
    if (!isLast && text.endsWith('\r')) {
      held = '\r'
      text = text.slice(0, -1)
    }
    onProgress(end, file.size)
    yield text.replace(/\r\n?/g, '\n')
  }
}
