import { useSyncExternalStore } from 'react'
import { colourScheme } from './colourScheme.ts'

/** `shown` is what is on screen, `chosen` what the reader picked; `choose` changes it. */
export function useColourScheme() {
  const shown = useSyncExternalStore(colourScheme.subscribe, colourScheme.shown)
  const chosen = useSyncExternalStore(colourScheme.subscribe, colourScheme.chosen)
  return { shown, chosen, choose: colourScheme.choose }
}
