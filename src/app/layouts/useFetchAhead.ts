import { useEffect } from 'react'
import { matchPath, useLocation } from 'react-router'
import { paths } from '#shared/routing/paths.ts'
import { fetchErrorScreens } from '../errors/RouteError.tsx'
import { rows } from '../routes.tsx'

const SETTLED_MS = 1_500

/** Where people mostly go from a page: its code is there before they do. */
const ways: [from: string, to: string][] = [
  [paths.home, paths.project],
  [paths.project, paths.contribute],
]

/** Fetches, when the page has come to rest, the code that will most likely be wanted next, and the error screens. */
export function useFetchAhead(): void {
  const { pathname } = useLocation()
  // First of all: a network may go at any time, and then these are wanted.
  useEffect(() => {
    fetchErrorScreens()
    import('./SiteLayout.tsx').catch(() => undefined)
    import('../laterPages.ts').catch(() => undefined)
  }, [])
  useEffect(() => {
    const timer = setTimeout(() => {
      for (const [from, to] of ways)
        if (matchPath(from, pathname))
          rows
            .find((row) => row.path === to)
            ?.page()
            .catch(() => undefined)
    }, SETTLED_MS)
    return () => clearTimeout(timer)
  }, [pathname])
}
