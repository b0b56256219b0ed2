import type { QueryClient } from '@tanstack/react-query'
import {
  createBrowserRouter,
  matchRoutes,
  type LoaderFunctionArgs,
  type PatchRoutesOnNavigationFunction,
  type RouteObject,
} from 'react-router'
import { PybossaError } from '#pybossa/errors.ts'
import { fetchCurrentUser } from '#shared/data/useCurrentUser.ts'
import { loadArea } from '#shared/i18n/catalogs.ts'
import { pageElsewhere } from '#shared/config/setting.ts'
import { paths } from '#shared/routing/paths.ts'
import { errorPage, RouteError } from './errors/RouteError.tsx'
import { fetchNeeds } from './fetchNeeds.ts'
import { PageLoading } from './layouts/PageLoading.tsx'
import { RootLayout } from './layouts/RootLayout.tsx'
import { WorkLayout } from './layouts/WorkLayout.tsx'
import { rows, type PageModule, type Row } from './routes.tsx'

const EVERYTHING_ELSE = '*'

/** Thrown where a page is for signed-in people: the error screen offers to sign in and come back. */
const signInFirst = (path: string) => new PybossaError('signInNeeded', { endpoint: path, status: 401 })

function toLoader(row: Row, page: PageModule, client: QueryClient) {
  return async (at: LoaderFunctionArgs) => {
    if (row.audience === 'signedIn' && !(await fetchCurrentUser(client))) throw signInFirst(row.path)
    await fetchNeeds(page, at, client)
    return null
  }
}

/** A row becomes a lazy route: its code and texts arrive together, its data before it shows. */
function toRoute(row: Row, client: QueryClient): RouteObject {
  return {
    id: row.path,
    path: row.path,
    lazy: async () => {
      if (pageElsewhere(row.path) !== undefined) return errorPage('PageElsewhere')
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
              id: 'site',
              ErrorBoundary: RouteError,
              children: [
                ...of('site'),
                {
                  id: EVERYTHING_ELSE,
                  path: EVERYTHING_ELSE,
                  lazy: () => errorPage('NotFound'),
                },
              ],
            },
          ],
        },
        {
          Component: WorkLayout,
          children: [{ id: 'work', ErrorBoundary: RouteError, children: of('work') }],
        },
      ],
    },
  ]
}

const known = rows.map(({ path }) => ({ path }))

/**
 * The addresses of owners and admins stand in a table of their own, which visits that have no business there never fetch: it is asked
 * for when the first table does not know an address, or only takes a word of PYBOSSA's for somebody's name.
 */
export const discoverFor =
  (client: QueryClient): PatchRoutesOnNavigationFunction =>
  async ({ path: address, patch }) => {
    // The router itself tells of addresses that begin alike, too.
    const at = matchRoutes(known, address)?.at(-1)
    const { short_name, post_id = '', category } = at?.params ?? {}
    const isKnown =
      at !== undefined &&
      (at.route.path !== paths.blogpost || /^\d+$/.test(post_id)) &&
      short_name !== 'new' &&
      category !== 'draft'
    if (isKnown) return
    const { managedRoutes } = await import('./managed/managedRoutes.ts')
    const { site, work } = managedRoutes(client)
    patch('site', site)
    patch('work', work)
  }

export const createRouter = (client: QueryClient) =>
  createBrowserRouter(routesFor(client), { patchRoutesOnNavigation: discoverFor(client) })
