import { MutationCache, QueryClient } from '@tanstack/react-query'
import { isPybossaError } from '#pybossa/errors.ts'

const FRESH_FOR_MS = 30_000

/**
 * The cache of server state. Any successful write makes all that is on screen stale, so that no write carries a list
 * of keys; only a broken network is tried again (once), never a refusal.
 */
export function createQueryClient(): QueryClient {
  const client: QueryClient = new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: FRESH_FOR_MS,
        retry: (failures, error) => failures < 1 && isPybossaError(error, 'network', 'server'),
        retryDelay: 600,
        // Offline shows what the cache has; what it has not fails at once and gets its own screen.
        networkMode: 'always',
      },
      mutations: { networkMode: 'always' },
    },
    mutationCache: new MutationCache({ onSuccess: () => client.invalidateQueries() }),
  })
  return client
}
