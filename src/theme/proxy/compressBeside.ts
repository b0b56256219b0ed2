import { globSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

const COMPRESSIBLE = /\.(js|css|html|svg|json|webmanifest|txt|map)$/
/** Smaller ones fit into one packet as they are. */
const WORTH_IT = 1_400

/** Writes `<file>.gz` and `<file>.br` beside each text file below a folder, where that saves something. */
export function compressBeside(folder: string): void {
  for (const name of globSync('**/*', { cwd: folder })) {
    const file = path.join(folder, name)
    if (!COMPRESSIBLE.test(name) || !statSync(file).isFile()) continue
    const plain = readFileSync(file)
    if (plain.length < WORTH_IT) continue
    const zipped = gzipSync(plain, { level: 9 })
    const brotli = brotliCompressSync(plain, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length },
    })
    if (zipped.length < plain.length) writeFileSync(`${file}.gz`, zipped)
    if (brotli.length < plain.length) writeFileSync(`${file}.br`, brotli)
  }
}
