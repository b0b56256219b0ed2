import { countKept, forget, keep, recall } from './fleeting.ts'
import type { Contributor } from './visit.ts'
import type { World } from './world.ts'

const lifetime = 3600

const holder = (who: Contributor) => String(who.user_id ?? who.external_uid ?? who.user_ip ?? '127.0.0.1')

/**
 * Takes one of the `places` a task has for people who work on it at the same time (scheduler `locked`, pybossa/sched.py).
 * Having one already counts as taking it.
 */
export function takeLock(world: World, taskId: number, who: Contributor, places: number): boolean {
  if (!hasLock(world, taskId, who) && countKept(world, `lock:${taskId}:`) >= places) return false
  keep(world, `lock:${taskId}:${holder(who)}`, 'held', lifetime)
  return true
}

export const hasLock = (world: World, taskId: number, who: Contributor) =>
  recall(world, `lock:${taskId}:${holder(who)}`) !== undefined

export const releaseLock = (world: World, taskId: number, who: Contributor) =>
  forget(world, `lock:${taskId}:${holder(who)}`)
