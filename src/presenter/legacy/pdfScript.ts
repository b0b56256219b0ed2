import { textOf } from '../packages.ts'

/**
 * PDF.js of the generation with one global, `PDFJS`. It makes no code out of what a PDF contains. In an opaque origin a worker from the
 * same host is refused: it then reads `pdf.worker.js` from beside itself as a script.
 */
export async function pdfScript(): Promise<string> {
  return (await textOf('pdfjs-dist/build/pdf.min.js')) + '\nPDFJS.isEvalSupported=false;\n'
}
