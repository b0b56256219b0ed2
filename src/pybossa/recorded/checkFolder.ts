import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import * as z from 'zod/mini'
import { checkRecording } from './checkRecording.ts'
import { Exchange } from './exchange.ts'

/**
 * `node src/pybossa/recorded/checkFolder.ts <folder>`: checks every recorded exchange below a folder (one JSON file
 * each; notes and mails among them are passed over). Prints a line per failure, then `N passed, N failed`; exit code
 * 1 where any failed.
 */
const folder = process.argv[2]
if (folder === undefined) {
  console.error('Which folder? node src/pybossa/recorded/checkFolder.ts <folder>')
  process.exit(1)
}

let passed = 0
let failed = 0
const files = await readdir(folder, { recursive: true })
for (const file of files
  .filter((name) => name.endsWith('.json') && !name.endsWith('.mail.json'))
  .toSorted()) {
  const problem = await problemOf(await readFile(path.join(folder, file), 'utf8'))
  if (problem === 'no exchange') continue
  if (problem === undefined) passed += 1
  else {
    failed += 1
    console.log(`${file}: ${problem.replaceAll('\n', ' ')}`)
  }
}
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0

/** What is wrong with a file, undefined where nothing is, `no exchange` where it is something else. */
async function problemOf(text: string): Promise<string | undefined> {
  let content: unknown
  try {
    content = JSON.parse(text)
  } catch {
    return 'not JSON'
  }
  const isExchange =
    typeof content === 'object' && content !== null && ('request' in content || 'response' in content)
  if (!isExchange) return 'no exchange'
  const exchange = z.safeParse(Exchange, content)
  if (!exchange.success) return 'not an exchange as recordings hold it'
  return (await checkRecording(exchange.data)).problem
}
