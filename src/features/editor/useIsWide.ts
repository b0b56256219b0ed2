import { useSyncExternalStore } from 'react'

// As `md` of the tokens: code and preview fit beside each other.
const QUERY = '(min-width: 52rem)'

function subscribe(listener: () => void) {
  const query = matchMedia(QUERY)
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}

/** Whether there is room for two panes side by side. */
export const useIsWide = (): boolean => useSyncExternalStore(subscribe, () => matchMedia(QUERY).matches)
