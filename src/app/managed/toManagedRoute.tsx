import type { QueryClient } from '@tanstack/react-query'
import type { ComponentType } from 'react'
import type { LoaderFunctionArgs, RouteObject } from 'react-router'
import { getProjectSettings } from '#pybossa/endpoints/ownership.ts'
import { PybossaError } from '#pybossa/errors.ts'
import { query } from '#shared/data/query.ts'
import { fetchCurrentUser } from '#shared/data/useCurrentUser.ts'
import { loadArea } from '#shared/i18n/catalogs.ts'
import { pageElsewhere } from '#shared/config/setting.ts'
import { errorPage } from '../errors/RouteError.tsx'
import { fetchNeeds } from '../fetchNeeds.ts'
import type { ManagedRow } from './ManagedRow.ts'

const refuse = (path: string, kind: 'signInNeeded' | 'forbidden') =>
  new PybossaError(kind, { endpoint: `GET ${path}`, status: kind === 'forbidden' ? 403 : 401 })

/** Who may not open it meets the screen that says why: the server itself tells who owns a project (CONTRACT.md V63). */
async function ensureMayOpen(row: ManagedRow, { params }: LoaderFunctionArgs, client: QueryClient) {
  const user = await fetchCurrentUser(client)
  if (!user) throw refuse(row.path, 'signInNeeded')
  if (row.audience === 'admin' && !user.admin) throw refuse(row.path, 'forbidden')
  const { short_name } = params
  if (row.audience === 'owner' && short_name !== undefined)
    await client.ensureQueryData(query(getProjectSettings, { params: { short_name } }))
}

/** A row as a route that looks at the reader first, and fetches code, texts and data for those who may see them. */
export function toManagedRoute(row: ManagedRow, client: QueryClient): RouteObject {
  let Shown: ComponentType = () => null
  if (pageElsewhere(row.path) !== undefined)
    return { id: row.path, path: row.path, lazy: () => errorPage('PageElsewhere') }
  return {
    id: row.path,
    path: row.path,
    loader: async (args) => {
      await ensureMayOpen(row, args, client)
      const [page] = await Promise.all([row.page(), loadArea('workshop'), loadArea(row.area)])
      Shown = page.default
      await fetchNeeds(page, args, client)
      return null
    },
    Component: function ManagedPage() {
      return <Shown />
    },
  }
}
