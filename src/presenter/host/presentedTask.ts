import type { Ledger } from './ledger.ts'

/**
 * Which task a presenter shows. Our own library says so (`presented`). A presenter with a loop of its own does not, so it is
 * read from its requests: it shows the task it last looked at by id while that is unanswered, else the first task given to it and
 * not answered; none, when it was told that no task is left and all it had are answered.
 */
export interface PresentedTask {
  /** Our own library runs the loop: requests are no longer read. */
  byLibrary(): void
  hasLibrary(): boolean
  /** The guest's own word; only tasks of the ledger count. False when it is not believed. */
  told(taskId: number | null): boolean
  /** After every answered request. */
  requested(what: { looked?: number | undefined; exhausted?: boolean | undefined }): void
}

/** @param onChange called once per change, with the id of the task or null */
export function createPresentedTask(
  ledger: Ledger,
  onChange: (taskId: number | null) => void,
): PresentedTask {
  let shown: number | null | undefined
  let looked: number | undefined
  let exhausted = false
  let library = false
  const show = (taskId: number | null) => {
    if (taskId === shown) return
    shown = taskId
    onChange(taskId)
  }
  return {
    byLibrary: () => {
      library = true
    },
    hasLibrary: () => library,
    told: (taskId) => {
      if (taskId !== null && ledger.standing(taskId) === 'unknown') return false
      show(taskId)
      return true
    },
    requested: (what) => {
      looked = what.looked ?? looked
      exhausted = what.exhausted ?? exhausted
      if (library) return
      const open = ledger.open()
      if (looked !== undefined && open.includes(looked)) show(looked)
      else if (open[0] !== undefined) show(open[0])
      else if (exhausted) show(null)
    },
  }
}
