import type { Task } from '#pybossa/schemas/task.ts'

interface Entry {
  task: Task
  askedAt: number
  isHandedOut: boolean
}

/** A lock holds for an hour; a task that nobody looked at for this long is asked for anew. */
const LOCK_IS_OLD_MS = 50 * 60_000

/** The tasks in hand in the order in which they are shown, and what this session has done with the others. */
export function createTaskPile(world: { now(): number }, { locksExpire }: { locksExpire: boolean }) {
  let ahead: Entry[] = []
  let skipped: Entry[] = []
  const skippedOnce = new Set<number>()
  const dropped = new Set<number>()
  const done = new Set<number>()
  const isOf = (taskId: number) => (entry: Entry) => entry.task.id === taskId
  const take = (taskId: number) => {
    const entry = find(taskId)
    ahead = ahead.filter((each) => each !== entry)
    skipped = skipped.filter((each) => each !== entry)
    return entry
  }
  const find = (taskId: number) => ahead.find(isOf(taskId)) ?? skipped.find(isOf(taskId))
  const putOff = (entry: Entry) => {
    const { id } = entry.task
    if (skippedOnce.has(id)) dropped.add(id)
    else skipped.push({ ...entry, isHandedOut: false })
    skippedOnce.add(id)
  }

  return {
    get ahead(): readonly Entry[] {
      return ahead
    },
    /** How many tasks the server may offer that are not wanted now. */
    get putOff() {
      return skipped.length + dropped.size
    },
    find,
    /** Adds what the server offers; tasks in hand only become younger. Gives back how many are new. */
    add(tasks: readonly Task[], askedAt: number): number {
      let fresh = 0
      for (const task of tasks) {
        const known = find(task.id)
        if (known) known.askedAt = askedAt
        else if (!done.has(task.id) && !dropped.has(task.id)) {
          ahead.push({ task, askedAt, isHandedOut: false })
          fresh += 1
        }
      }
      return fresh
    },
    /** The task at this place, from now on in the presenter's hands. */
    handOut(place: number): Task | undefined {
      if (locksExpire)
        ahead = ahead.filter(
          ({ isHandedOut, askedAt }) => isHandedOut || world.now() - askedAt < LOCK_IS_OLD_MS,
        )
      const entry = ahead[place]
      if (entry) entry.isHandedOut = true
      return entry?.task
    },
    putFirst(task: Task, askedAt: number) {
      take(task.id)
      done.delete(task.id)
      ahead.unshift({ task, askedAt, isHandedOut: false })
    },
    answered(taskId: number) {
      take(taskId)
      done.add(taskId)
    },
    /** Answers of another tab: their tasks are not shown here, unless the presenter has them already. */
    answeredElsewhere(taskIds: ReadonlySet<number>) {
      for (const taskId of taskIds) {
        if (find(taskId)?.isHandedOut) continue
        take(taskId)
        done.add(taskId)
      }
    },
    skip(taskId: number) {
      const entry = take(taskId)
      if (entry) putOff(entry)
    },
    presented(taskId: number) {
      const place = ahead.findIndex(isOf(taskId))
      if (ahead[place]) ahead[place].isHandedOut = true
      const passed = ahead.slice(0, Math.max(0, place)).filter((entry) => entry.isHandedOut)
      for (const { task } of passed) {
        const entry = take(task.id)
        if (entry) putOff(entry)
      }
    },
    /** Takes a skipped task back into hand; false if there is none. */
    bringBack(): boolean {
      const entry = skipped.shift()
      if (entry) ahead.push(entry)
      return entry !== undefined
    },
  }
}
