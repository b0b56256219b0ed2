import { call } from '#pybossa/client.ts'
import { getUserProgress } from '#pybossa/endpoints/contributing.ts'
import type { BoxServices } from '#presenter/host/boxTypes.ts'
import { presenterMemory } from '#shared/box/presenterMemory.ts'
import { readForBox } from '#shared/box/readForBox.ts'

/**
 * What a results page gets from the site: rows of its own project, what it remembers, and nothing to give.
 * @param personId null for visitors
 */
export function boxReader(projectId: number, personId: number | null): BoxServices {
  return {
    nextTask: () => Promise.resolve(null),
    task: () => Promise.resolve(null),
    memory: presenterMemory(projectId, personId),
    progress: () => call(getUserProgress, { params: { id: projectId } }),
    saveAnswer: () => Promise.reject(new Error('A results page takes no answers.')),
    read: readForBox(projectId),
  }
}
