import { isFinished, type ListedProject } from '#shared/projects/listedProject.ts'

const DAY_MS = 86_400_000

/**
 * The one project the front page invites to, another one every day: of those the site features, else of those it
 * recommends. A project that can be worked on is preferred; where all are finished the first is shown all the same.
 * @param now epoch ms
 */
export function chooseInvitation(projects: readonly ListedProject[], now: number): ListedProject | undefined {
  const open = projects.filter((one) => !isFinished(one) && one.n_tasks !== 0 && one.info.task_presenter)
  return open[Math.floor(now / DAY_MS) % Math.max(1, open.length)] ?? projects[0]
}
