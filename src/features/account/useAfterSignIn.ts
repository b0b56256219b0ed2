import { useQueryClient } from '@tanstack/react-query'
import { useNavigate, useSearchParams } from 'react-router'
import { safeNext } from '#shared/routing/safeNext.ts'
import { tellOtherTabs } from '#shared/session/otherTabs.ts'

/**
 * What follows a sign-in: everything cached as a visitor is dropped, and the person goes on to `?next=` (own paths
 * only). `serverNext` is what PYBOSSA answered: it leads where the server asks something more (CONTRACT.md V19).
 */
export function useAfterSignIn() {
  const client = useQueryClient()
  const navigate = useNavigate()
  const [search] = useSearchParams()
  const wanted = safeNext(search.get('next'))
  return {
    /** Where the person wanted to go. */
    wanted,
    /** `?next=…` for the link to the other form; empty where there is none. */
    carried: search.get('next') ? `?${new URLSearchParams({ next: wanted })}` : '',
    async goOn(serverNext?: string | null) {
      await client.resetQueries()
      tellOtherTabs('signedIn')
      const asked = safeNext(serverNext, wanted)
      await navigate(/^\/account\/[^/]+\/otpvalidation|^\/account\/newsletter/.test(asked) ? asked : wanted, {
        replace: true,
      })
    },
  }
}
