import { lazy, Suspense } from 'react'

const load = () => import('./ErrorOfRoute.tsx')
const ErrorOfRoute = lazy(async () => ({ default: (await load()).ErrorOfRoute }))

/** Fetched when the first page is there: without a network it could not be any more. */
export const fetchErrorScreens = () => void load().catch(() => undefined)

/** The error screen of every route. */
export const RouteError = () => (
  <Suspense>
    <ErrorOfRoute />
  </Suspense>
)
