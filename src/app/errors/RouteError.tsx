import { lazy, Suspense } from 'react'
import { loadArea } from '#shared/i18n/catalogs.ts'

// Few visits meet one: their texts come with their code.
const load = async () => (await Promise.all([import('./ErrorOfRoute.tsx'), loadArea('errors')]))[0]
const ErrorOfRoute = lazy(async () => ({ default: (await load()).ErrorOfRoute }))

/** Fetched when the first page is there: without a network it could not be any more. */
export const fetchErrorScreens = () => void load().catch(() => undefined)

const pages = {
  NotFound: async () => (await import('./NotFound.tsx')).NotFound,
  PageElsewhere: async () => (await import('./PageElsewhere.tsx')).PageElsewhere,
}

/** What a route shows whose page is one of the error screens. */
export async function errorPage(name: keyof typeof pages) {
  const [Component] = await Promise.all([pages[name](), loadArea('errors')])
  return { Component }
}

/** The error screen of every route. */
export const RouteError = () => (
  <Suspense>
    <ErrorOfRoute />
  </Suspense>
)
