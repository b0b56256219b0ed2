import type { ListedProject } from './listedProject.ts'

/** Each project once, where it first stands. */
export function onceEach(projects: readonly ListedProject[]): ListedProject[] {
  const seen = new Set<string>()
  return projects.filter(({ short_name }) => !seen.has(short_name) && seen.add(short_name))
}
