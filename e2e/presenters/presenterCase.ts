import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import * as z from 'zod/mini'

const Step = z.tuple([z.string()], z.union([z.string(), z.number()]))
/** One thing a volunteer does: an operation of steps.ts and what it needs, e.g. `["click", "#yes"]`. */
export type Step = z.infer<typeof Step>

const Mock = z.tuple([z.string()], z.unknown())

/** `case.json` as it stands in the folder of a case; what else is in there is for people. */
const CaseFile = z.object({
  short_name: z.string(),
  /** Where the presenter is, from the case's folder, if it is a file of the app and not `template.html`. */
  template: z.optional(z.string()),
  /** The same for its tutorial. */
  tutorial: z.optional(z.string()),
  sample_task: z.object({ info: z.unknown(), n_answers: z.optional(z.int()) }),
  steps: z.array(Step),
  /** An answer of the right shape; with `exact`, the answer itself. */
  expected: z.optional(z.unknown()),
  exact: z.optional(z.boolean()),
  /** The answer to the task after the sample one, for presenters that remember something. */
  expected_next: z.optional(z.unknown()),
  /** Whether a file comes with the answer. */
  expects_file: z.optional(z.boolean()),
  /** False: no server could take an answer from it; then it has to fail gracefully. */
  submits: z.optional(z.boolean()),
  /** Opened by the address of its task. */
  task_url: z.optional(z.boolean()),
  /** Part of a foreign address, the reply, its kind: what the web around would say. */
  mock_responses: z.optional(z.array(Mock)),
  cookies: z.optional(z.record(z.string(), z.string())),
  tutorial_steps: z.optional(z.array(Step)),
})

/** A presenter with what is needed to try it. */
export interface PresenterCase extends Omit<z.infer<typeof CaseFile>, 'template' | 'tutorial'> {
  /** Its folder's name. */
  name: string
  folder: string
  template: string
  tutorial: string | null
}

/**
 * The cases below a folder, by name.
 * @param only part of the names of those that are wanted
 * @throws Error naming the case whose `case.json` cannot be read
 */
export async function readCases(folder: string, only = ''): Promise<PresenterCase[]> {
  const names = (await readdir(folder, { withFileTypes: true }))
    .filter((entry) => entry.isDirectory() && entry.name.includes(only))
    .map(({ name }) => name)
    .toSorted()
  const cases = names.map(async (name) => {
    const own = path.join(folder, name)
    const has = (file: string) => existsSync(path.join(own, file))
    const read = (file: string) => readFile(path.join(own, file), 'utf8')
    if (!has('case.json')) return []
    const parsed = z.safeParse(CaseFile, JSON.parse(await read('case.json')))
    if (!parsed.success) throw new Error(`${name}/case.json: ${z.prettifyError(parsed.error)}`)
    const { template = 'template.html', tutorial = 'tutorial.html', ...rest } = parsed.data
    if (!has(template)) return []
    const text = has(tutorial) ? await read(tutorial) : null
    return [{ ...rest, name, folder: own, template: await read(template), tutorial: text }]
  })
  return (await Promise.all(cases)).flat()
}
