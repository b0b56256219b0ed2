import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { whoAmI } from '#shared/data/useCurrentUser.ts'
import { hasUnsaved } from '#shared/forms/unsaved.ts'
import { hasMissedNews, onOtherTabs } from '#shared/session/otherTabs.ts'
import { askToSignIn } from '#shared/session/signInAgain.ts'
import { startAsVisitor } from '#shared/session/startAsVisitor.ts'

/**
 * Follows what happens to the session in other tabs. Signed out there, this one forgets its person too; but work and
 * half-filled forms stay, and their person may sign in again over them. A page that Back brings out of the browser's memory has heard nothing.
 */
export function useOtherTabs(): void {
  const client = useQueryClient()
  useEffect(() => {
    if (hasMissedNews()) void client.invalidateQueries(whoAmI())
    let putAwayAt = Infinity
    const putAway = () => {
      putAwayAt = Date.now()
    }
    const comeBack = ({ persisted }: PageTransitionEvent) => {
      if (persisted && hasMissedNews(putAwayAt)) location.reload()
    }
    addEventListener('pagehide', putAway)
    addEventListener('pageshow', comeBack)
    const end = onOtherTabs((news) => {
      const isAtWork = document.querySelector('[data-fills-window]') !== null
      if (news === 'signedOut' && !isAtWork && !hasUnsaved()) startAsVisitor('signedOut')
      else void client.invalidateQueries(whoAmI())
      if (news === 'signedOut' && !isAtWork && hasUnsaved()) void askToSignIn('elsewhere')
    })
    return () => {
      end()
      removeEventListener('pagehide', putAway)
      removeEventListener('pageshow', comeBack)
    }
  }, [client])
}
