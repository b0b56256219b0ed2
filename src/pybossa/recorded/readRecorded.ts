import { readFileSync } from 'node:fs'
import path from 'node:path'
import * as z from 'zod/mini'
import { Exchange } from './exchange.ts'

const Kept = z.extend(Exchange, { file: z.string() })
/** An exchange and the file it was recorded in. */
export type Kept = z.infer<typeof Kept>

/** Every exchange recorded from PYBOSSA 4.0.2, one per line of `exchanges.jsonl`. */
export function readRecorded(): Kept[] {
  const lines = readFileSync(path.join(import.meta.dirname, 'exchanges.jsonl'), 'utf8')
    .trim()
    .split('\n')
  return lines.map((line) => z.parse(Kept, JSON.parse(line)))
}

/** Every example output of PYBOSSA's documentation, older than 4.0.2 in places (CONTRACT.md §6). */
export function readDocumented(): Exchange[] {
  return z.parse(
    z.array(Exchange),
    JSON.parse(readFileSync(path.join(import.meta.dirname, 'documented.json'), 'utf8')),
  )
}
