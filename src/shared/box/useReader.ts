import { useLingui } from '@lingui/react/macro'
import { useSyncExternalStore } from 'react'
import type { Reader } from '#presenter/host/boxTypes.ts'
import { useColourScheme } from '#shared/theme/useColourScheme.ts'

const QUERY = '(prefers-reduced-motion: reduce)'

function subscribe(listener: () => void) {
  const query = matchMedia(QUERY)
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}

/** The reader's settings that pass into a box: language, colours, motion, and the words it needs. */
export function useReader(): Reader & { newTab: string } {
  const { i18n, t } = useLingui()
  const { shown } = useColourScheme()
  const reducedMotion = useSyncExternalStore(subscribe, () => matchMedia(QUERY).matches)
  return { locale: i18n.locale, colourScheme: shown, reducedMotion, newTab: t`Open in a new tab` }
}
