import type { OwnedProject } from '#pybossa/schemas/project.ts'

/** The three texts of a project that run in the sealed box. */
export const parts = ['presenter', 'tutorial', 'results'] as const
export type Part = (typeof parts)[number]

/** Where each lives in `project.info` (CONTRACT.md §5.2). */
export const keyOf = { presenter: 'task_presenter', tutorial: 'tutorial', results: 'results' } as const

/** The part that an address asks for by `?part=`; the presenter where it asks for none of them. */
export const partOf = (search: URLSearchParams): Part =>
  parts.find((part) => part === search.get('part')) ?? 'presenter'

/** A text as the server has it, with the line ends that the editor uses; empty where there is none. */
export function textOf(project: Pick<OwnedProject, 'info'>, part: Part): string {
  const text = project.info[keyOf[part]]
  return typeof text === 'string' ? text.replace(/\r\n?/g, '\n') : ''
}
