import type { BoxTask } from '#presenter/host/boxTypes.ts'

/** So many copies of a sample come one after the other, so that the way to the next task can be tried. */
const COPIES = 3

/**
 * Tasks made of what somebody typed.
 * @param text the `info` of a task, as JSON
 * @returns null where that is no JSON
 */
export function sampleTasks(projectId: number, text: string): BoxTask[] | null {
  let info: unknown
  try {
    info = JSON.parse(text)
  } catch {
    return null
  }
  return Array.from({ length: COPIES }, (_, index) => ({
    id: index + 1,
    project_id: projectId,
    info,
    state: 'ongoing',
    n_answers: 30,
    created: new Date().toISOString(),
  }))
}

/** A sample to begin with, with the fields that are asked for. */
export function sampleText(fields: readonly string[]): string {
  const names = fields.length > 0 ? fields : ['question']
  return JSON.stringify(Object.fromEntries(names.map((name) => [name, `…`])), null, 2)
}
