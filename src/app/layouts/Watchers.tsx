import { useEffect } from 'react'
import { setBeforeLeaving } from '#shared/session/beforeLeaving.ts'
import { onSignedInAgain } from '#shared/session/signInAgain.ts'
import { colourScheme } from '#shared/theme/colourScheme.ts'
import { SignInAgainHost } from './SignInAgainHost.tsx'
import { useFarewell } from './useFarewell.ts'
import { useFetchAhead } from './useFetchAhead.ts'
import { useOtherTabs } from './useOtherTabs.ts'
import { useSlowDownNotice } from './useSlowDownNotice.ts'

// Its code comes when somebody leaves.
setBeforeLeaving(async (userId) => (await import('../sendLastAnswers.ts')).sendLastAnswers(userId))

/** Answers that waited for their person go on. */
async function sendWaiting(): Promise<void> {
  const { siteOutbox } = await import('#features/contribute/outbox/siteOutbox.ts')
  siteOutbox().personChanged()
}

/** What the shell listens to around every page. None of it is needed to show one. */
export function Watchers() {
  useFetchAhead()
  useFarewell()
  useOtherTabs()
  useSlowDownNotice()
  // Pages without the shell's menus follow the device, too.
  useEffect(() => colourScheme.subscribe(() => {}), [])
  useEffect(() => onSignedInAgain(() => void sendWaiting()), [])
  return <SignInAgainHost />
}
