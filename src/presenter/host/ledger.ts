import { LIMITS } from '../protocol.ts'
import type { BoxTask } from './boxTypes.ts'

/** Where a task stands in a box: never given, given, its answer being kept, answered. */
export type Standing = 'unknown' | 'open' | 'busy' | 'answered'

/** What one box was handed and gave back: the host believes this book and never the box. */
export interface Ledger {
  /** Writes down a task that goes into the box. */
  give(task: BoxTask): void
  /** The task as it was given. */
  find(taskId: number): BoxTask | undefined
  standing(taskId: number): Standing
  /** An answer to an open task is being kept. */
  begin(taskId: number): void
  /** The answer was kept, or it was not and may be given again. */
  settle(taskId: number, kept: boolean): void
  /** Tasks given and not answered, in the order they were first given. */
  open(): number[]
  /** Whether more tasks may be handed out. */
  hasRoom(): boolean
}

/** Opens an empty ledger. */
export function createLedger(): Ledger {
  const entries = new Map<number, { task: BoxTask; standing: Standing }>()
  const open = () => [...entries].filter(([, { standing }]) => standing !== 'answered').map(([id]) => id)
  const set = (taskId: number, standing: Standing) => {
    const entry = entries.get(taskId)
    if (entry) entry.standing = standing
  }
  return {
    give: (task) => {
      const known = entries.get(task.id)
      if (known) known.task = task
      else entries.set(task.id, { task, standing: 'open' })
    },
    find: (taskId) => entries.get(taskId)?.task,
    standing: (taskId) => entries.get(taskId)?.standing ?? 'unknown',
    begin: (taskId) => set(taskId, 'busy'),
    settle: (taskId, kept) => set(taskId, kept ? 'answered' : 'open'),
    open,
    hasRoom: () => open().length < LIMITS.openTasks,
  }
}
