import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { whoAmI } from '#shared/data/useCurrentUser.ts'
import { hasUnsaved } from '#shared/forms/unsaved.ts'
import { hasMissedNews, onOtherTabs } from '#shared/session/otherTabs.ts'
import { askToSignIn } from '#shared/session/signInAgain.ts'
import { startAsVisitor } from '#shared/session/startAsVisitor.ts'

/**
 * Follows what happens to the session in other tabs. Signed out there, this one forgets its person too; but work and
 * half-filled forms stay, and their person may sign in again over them.
 */
export function useOtherTabs(): void {
  const client = useQueryClient()
  useEffect(() => {
    if (hasMissedNews()) void client.invalidateQueries(whoAmI())
    return onOtherTabs((news) => {
      const isAtWork = document.querySelector('[data-fills-window]') !== null
      if (news === 'signedOut' && !isAtWork && !hasUnsaved()) startAsVisitor('signedOut')
      else void client.invalidateQueries(whoAmI())
      if (news === 'signedOut' && !isAtWork && hasUnsaved()) void askToSignIn('elsewhere')
    })
  }, [client])
}
