import type { EnsureQueryDataOptions, QueryClient } from '@tanstack/react-query'
import type { LoaderFunctionArgs } from 'react-router'
import type { PageModule } from './routes.tsx'

/** What a page needs, fetched into the cache before it shows; a failure goes to the route's error screen. */
export async function fetchNeeds(
  page: PageModule,
  { params, request }: Pick<LoaderFunctionArgs, 'params' | 'request'>,
  client: QueryClient,
): Promise<void> {
  const at = { params: params as Record<string, string>, search: new URL(request.url).searchParams }
  await Promise.all(
    (page.needs?.(at) ?? []).map((need) => client.ensureQueryData(need as EnsureQueryDataOptions)),
  )
}
