import { queryOptions } from '@tanstack/react-query'
import { call } from '#pybossa/client.ts'
import type { Endpoint, InputOf, ReplyOf } from '#pybossa/endpoint.ts'

/**
 * An endpoint as TanStack Query options, keyed `[endpoint.path, input]`. The same words fetch in a route's `needs`,
 * read in a page (`useSuspenseQuery(query(getProject, …))`) and invalidate. Refuses acts (CONTRACT.md Q34): what
 * changes the server is called, never cached.
 */
export function query<E extends Endpoint>(endpoint: E, input: InputOf<E>) {
  if (endpoint.method !== 'GET' || endpoint.isAct)
    throw new Error(`${endpoint.path} changes the server: call it`)
  return queryOptions<ReplyOf<E>>({
    queryKey: [endpoint.path, input],
    queryFn: ({ signal }) => call(endpoint, input, { signal }),
  })
}
