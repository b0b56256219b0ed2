import { useQuery, type QueryClient } from '@tanstack/react-query'
import { getMyProfile } from '#pybossa/endpoints/session.ts'
import { query } from './query.ts'

/** Who the server says we are (CONTRACT.md §4.2: `GET /account/profile`). */
export const whoAmI = () => ({ ...query(getMyProfile, {}), staleTime: 5 * 60_000 })

/** The signed-in person, or null for a visitor. Undefined until the server has answered. */
export function useCurrentUser() {
  const { data } = useQuery(whoAmI())
  return data === undefined ? undefined : userOf(data)
}

/** Reads the person from the cache or the server, for loaders and guards. */
export async function fetchCurrentUser(client: QueryClient) {
  return userOf(await client.ensureQueryData(whoAmI()))
}

const userOf = (profile: Awaited<ReturnType<NonNullable<ReturnType<typeof whoAmI>['queryFn']>>>) =>
  'user' in profile && profile.user ? profile.user : null
