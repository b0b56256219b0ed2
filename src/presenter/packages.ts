import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** A file of an installed package, e.g. `jquery/dist/jquery.min.js`. */
export const bytesOf = (path: string): Promise<Buffer> => readFile(require.resolve(path))

/** The same as text, without the address of a source map that is not served. */
export async function textOf(path: string): Promise<string> {
  const text = await readFile(require.resolve(path), 'utf8')
  return text.replace(/\n?(\/\/# sourceMappingURL=.*|\/\*# sourceMappingURL=.*\*\/)\s*$/, '\n')
}
