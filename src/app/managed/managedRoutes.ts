import type { QueryClient } from '@tanstack/react-query'
import type { RouteObject } from 'react-router'
import { managedRows } from './managedRows.ts'
import { toManagedRoute } from './toManagedRoute.tsx'

/** The routes of owners and admins, by the route they go into. */
export function managedRoutes(client: QueryClient): Record<'site' | 'work', RouteObject[]> {
  const of = (layout: 'site' | 'work') =>
    managedRows.filter((row) => (row.layout ?? 'site') === layout).map((row) => toManagedRoute(row, client))
  return { site: of('site'), work: of('work') }
}
