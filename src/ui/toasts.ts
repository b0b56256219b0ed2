/** A short message about something that just happened; `action` offers one answer to it, e.g. undo or try again. */
export interface Toast {
  id: number
  tone: 'info' | 'success' | 'danger'
  text: string
  action?: { label: string; onAct: () => void }
}

const SHOWN_MS = 6_000
const SHOWN_WITH_ACTION_MS = 12_000

let toasts: readonly Toast[] = []
let nextId = 1
const listeners = new Set<() => void>()

function change(next: readonly Toast[]) {
  toasts = next
  listeners.forEach((listener) => listener())
}

/** Shows a message; the same text twice is shown once. */
export function toast(message: Omit<Toast, 'id'>): void {
  const id = nextId++
  change([...toasts.filter((other) => other.text !== message.text), { ...message, id }].slice(-3))
  setTimeout(() => dismissToast(id), message.action ? SHOWN_WITH_ACTION_MS : SHOWN_MS)
}

export function dismissToast(id: number): void {
  change(toasts.filter((one) => one.id !== id))
}

export const toastStore = {
  get: () => toasts,
  subscribe(listener: () => void) {
    listeners.add(listener)
    return () => {
      listeners.delete(listener)
    }
  },
}
