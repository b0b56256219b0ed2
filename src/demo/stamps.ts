import { forget, keep, recall } from './fleeting.ts'
import type { Contributor } from './visit.ts'
import type { World } from './world.ts'

const lifetime = 3600

const keyOf = (taskId: number, who: Contributor) =>
  `stamp:${taskId}:${who.user_id ?? who.external_uid ?? who.user_ip ?? '127.0.0.1'}`

/** Remembers for an hour that this person was given this task, and since when (pybossa/contributions_guard.py). */
export function stamp(world: World, taskId: number, who: Contributor, time: string): void {
  keep(world, keyOf(taskId, who), time, lifetime)
}

/** When the task was handed out to this person, or undefined if it was not, or too long ago. */
export const stampedAt = (world: World, taskId: number, who: Contributor) => recall(world, keyOf(taskId, who))

/** An answer was taken: the task must be asked for again before another one. */
export const removeStamp = (world: World, taskId: number, who: Contributor) =>
  forget(world, keyOf(taskId, who))
