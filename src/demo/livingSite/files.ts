import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))

/** The text of a file in this folder, e.g. `presenters/kuzushiji.html`. Throws when it is not there. */
export const text = (path: string): string => readFileSync(join(here, path), 'utf8')
