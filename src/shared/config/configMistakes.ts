import type { Mistake } from './Mistake.ts'

let found: readonly Mistake[] = []
const listeners = new Set<() => void>()

/** What is wrong with `config.json`: said on the console to everyone, and on screen to administrators. */
export const configMistakes = {
  get: () => found,
  add(mistake: Mistake) {
    found = [...found, mistake]
    console.warn(`config.json: ${mistake.text}`)
    listeners.forEach((listener) => listener())
  },
  /** For a new reading of the file. */
  forget() {
    found = []
  },
  subscribe(listener: () => void) {
    listeners.add(listener)
    return () => {
      listeners.delete(listener)
    }
  },
}
