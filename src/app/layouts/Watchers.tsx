import { lazy, Suspense, useEffect, useSyncExternalStore } from 'react'
import { configMistakes } from '#shared/config/configMistakes.ts'
import { setting } from '#shared/config/setting.ts'
import { loadArea } from '#shared/i18n/catalogs.ts'
import { setBeforeLeaving } from '#shared/session/beforeLeaving.ts'
import { onSignedInAgain } from '#shared/session/signInAgain.ts'
import { colourScheme } from '#shared/theme/colourScheme.ts'
import { version } from '#shared/version.ts'
import { SignInAgainHost } from './SignInAgainHost.tsx'
import { useFarewell } from './useFarewell.ts'
import { useFetchAhead } from './useFetchAhead.ts'
import { useOtherTabs } from './useOtherTabs.ts'
import { useSlowDownNotice } from './useSlowDownNotice.ts'

/** Most sites never have a use for it. */
const Operator = lazy(async () => {
  try {
    const [{ Operator: Loaded }] = await Promise.all([import('../operator/Operator.tsx'), loadArea('errors')])
    return { default: Loaded }
  } catch {
    // No network for it: the page lives on without.
    return { default: () => null }
  }
})

console.info(`Atrium ${version}`)

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
  const hasMistakes = useSyncExternalStore(configMistakes.subscribe, configMistakes.get).length > 0
  return (
    <>
      <SignInAgainHost />
      {hasMistakes || setting('analytics') || setting('errorReports') ? (
        <Suspense>
          <Operator />
        </Suspense>
      ) : null}
    </>
  )
}
