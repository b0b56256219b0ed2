import { useLingui } from '@lingui/react/macro'
import { useEffect } from 'react'
import { paths } from '#shared/routing/paths.ts'
import { toast } from '#ui/toasts.ts'

const FLAG = 'atrium.signedOut'

/** Loads the start page anew, so that nothing of the person who signed out stays in this tab's memory or on its screen. */
export function startAsVisitor(): void {
  try {
    sessionStorage.setItem(FLAG, 'yes')
  } catch {
    // Private mode: the header says it too.
  }
  location.assign(paths.home)
}

/** Says after that load what has happened. */
export function useFarewell(): void {
  const { t } = useLingui()
  useEffect(() => {
    try {
      if (sessionStorage.getItem(FLAG) === null) return
      sessionStorage.removeItem(FLAG)
    } catch {
      return
    }
    toast({ tone: 'success', text: t`You are signed out.` })
  }, [t])
}
