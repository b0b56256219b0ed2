import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useRef } from 'react'
import { Outlet, ScrollRestoration, useLocation, useNavigation } from 'react-router'
import { LiveRegion } from '#shared/announce/LiveRegion.tsx'
import { Toaster } from '#ui/Toaster.tsx'
import { ConnectionNotice } from './ConnectionNotice.tsx'
import { DemoRibbon } from './DemoRibbon.tsx'
import { Later } from './Later.tsx'

const loadWatchers = async () => (await import('./Watchers.tsx')).Watchers

/** Around every page: skip link, progress of navigation, live region, toasts; moves the focus when the page changes. */
export function RootLayout() {
  const { t } = useLingui()
  const { pathname, state: asked } = useLocation()
  const { state } = useNavigation()
  const shown = useRef(pathname)

  useEffect(() => {
    if (shown.current === pathname) return
    shown.current = pathname
    // Steps made from within a page's own controls leave the reader where he is.
    if ((asked as { keepsFocus?: boolean } | null)?.keepsFocus) return
    const heading = document.querySelector<HTMLElement>('main h1')
    if (heading) heading.tabIndex = -1
    ;(heading ?? document.querySelector<HTMLElement>('main'))?.focus({ preventScroll: true })
  }, [pathname, asked])

  return (
    <>
      <a
        href="#main"
        className="fixed top-2 left-2 z-50 -translate-y-20 rounded-md bg-accent px-4 py-3 font-semibold text-on-accent focus:translate-y-0"
      >
        <Trans>Skip to the content</Trans>
      </a>
      {state === 'loading' ? (
        <div className="fixed inset-x-0 top-0 z-50 h-0.75 overflow-hidden" aria-hidden="true">
          <div className="h-full origin-left animate-[travel_1.1s_ease-in-out_0.15s_infinite] bg-accent opacity-0" />
        </div>
      ) : null}
      <DemoRibbon />
      <ConnectionNotice />
      <Outlet />
      <Later load={loadWatchers} />
      <LiveRegion />
      <Toaster dismissLabel={t`Dismiss this message`} />
      <ScrollRestoration />
    </>
  )
}
