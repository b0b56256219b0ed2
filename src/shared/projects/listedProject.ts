import type { ProfileProject } from '#pybossa/schemas/project.ts'

/** A project as any list of the site knows it (CONTRACT.md §1.1 P.list, P.pub, P.raw); releases before 4 leave the id out. */
export type ListedProject = ProfileProject

/** What a list tells about a project's work; null where the list does not know. */
type Counted = Pick<ListedProject, 'n_tasks' | 'overall_progress'>

/** True where every task has had its answers. A project without tasks is not finished, it has not begun. */
export const isFinished = ({ n_tasks, overall_progress }: Counted) =>
  (overall_progress ?? 0) >= 100 && n_tasks !== 0

/** How many tasks still wait for answers; undefined where the list does not know. */
export function tasksLeft({ n_tasks, overall_progress }: Counted): number | undefined {
  if (n_tasks === null) return undefined
  return Math.max(0, Math.round(n_tasks * (1 - Math.min(overall_progress ?? 0, 100) / 100)))
}

/** Whole per cent for people: never 100 before it is true, never 0 once there is something. */
export function shownPercent(progress: number | null): number {
  const value = Math.max(0, Math.min(progress ?? 0, 100))
  return value > 0 && value < 1 ? 1 : Math.floor(value)
}
