import { hashKey, type QueryClient, type QueryKey } from '@tanstack/react-query'

/**
 * After a write: everything is stale but the row itself, which is known from the server's answer, or gone.
 * @param refetchType `none` where the page is about to be left
 */
export const refreshAllBut = (
  client: QueryClient,
  own: QueryKey,
  refetchType: 'active' | 'none' = 'active',
) =>
  client.invalidateQueries({ predicate: ({ queryKey }) => hashKey(queryKey) !== hashKey(own), refetchType })
