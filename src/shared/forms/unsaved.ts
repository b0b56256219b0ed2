import { useEffect } from 'react'

const unsaved = new Set<symbol>()
const ask = (event: BeforeUnloadEvent) => event.preventDefault()

/** Whether anything on this page was typed and not sent. */
export const hasUnsaved = () => unsaved.size > 0

/** What was typed does not matter any more: its page may be left. */
export function forgetUnsaved(): void {
  unsaved.clear()
  removeEventListener('beforeunload', ask)
}

/** While `isDirty`, the browser asks before the tab is closed or loads another page. */
export function useUnsaved(isDirty: boolean): void {
  useEffect(() => {
    if (!isDirty) return
    const mine = Symbol('unsaved')
    unsaved.add(mine)
    addEventListener('beforeunload', ask)
    return () => {
      unsaved.delete(mine)
      if (unsaved.size === 0) removeEventListener('beforeunload', ask)
    }
  }, [isDirty])
}
