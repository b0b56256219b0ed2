import type { EnsureQueryDataOptions, QueryClient } from '@tanstack/react-query'
import { createBrowserRouter, type LoaderFunctionArgs, type RouteObject } from 'react-router'
import { PybossaError } from '#pybossa/errors.ts'
import { fetchCurrentUser } from '#shared/data/useCurrentUser.ts'
import { loadArea } from '#shared/i18n/catalogs.ts'
import { RouteError } from './errors/RouteError.tsx'
import { PageLoading } from './layouts/PageLoading.tsx'
import { RootLayout } from './layouts/RootLayout.tsx'
import { WorkLayout } from './layouts/WorkLayout.tsx'
import { rows, type PageModule, type Row } from './routes.tsx'

/** Thrown where a page is for signed-in people: the error screen offers to sign in and come back. */
const signInFirst = (path: string) => new PybossaError('signInNeeded', { endpoint: path, status: 401 })

function toLoader(row: Row, page: PageModule, client: QueryClient) {
  return async ({ params, request }: LoaderFunctionArgs) => {
    if (row.audience === 'signedIn' && !(await fetchCurrentUser(client))) throw signInFirst(row.path)
    const at = { params: params as Record<string, string>, search: new URL(request.url).searchParams }
    await Promise.all(
      (page.needs?.(at) ?? []).map((need) => client.ensureQueryData(need as EnsureQueryDataOptions)),
    )
    return null
  }
}

/** A row becomes a lazy route: its code and texts arrive together, its data before it shows. */
function toRoute(row: Row, client: QueryClient): RouteObject {
  return {
    path: row.path,
    lazy: async () => {
      const [page] = await Promise.all([row.page(), row.area ? loadArea(row.area) : undefined])
      return { Component: page.default, loader: toLoader(row, page, client) }
    },
  }
}

const siteLayout = async () => ({ Component: (await import('./layouts/SiteLayout.tsx')).SiteLayout })

/** The route tree; also for tests, which put it into a memory router. */
export function routesFor(client: QueryClient): RouteObject[] {
  const of = (layout: 'site' | 'work') =>
    rows.filter((row) => (row.layout ?? 'site') === layout).map((row) => toRoute(row, client))
  return [
    {
      Component: RootLayout,
      ErrorBoundary: RouteError,
      HydrateFallback: PageLoading,
      children: [
        {
          // The work has no use for header and footer.
          lazy: siteLayout,
          // The boundary is a route of its own: a page whose code does not arrive cannot show its own, and the header stays.
          children: [
            {
              ErrorBoundary: RouteError,
              children: [
                ...of('site'),
                {
                  path: '*',
                  lazy: async () => ({ Component: (await import('./errors/NotFound.tsx')).NotFound }),
                },
              ],
            },
          ],
        },
        { Component: WorkLayout, children: [{ ErrorBoundary: RouteError, children: of('work') }] },
      ],
    },
  ]
}

export const createRouter = (client: QueryClient) => createBrowserRouter(routesFor(client))
