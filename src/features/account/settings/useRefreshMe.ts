import { useQueryClient } from '@tanstack/react-query'
import { call } from '#pybossa/client.ts'
import { updateUser } from '#pybossa/endpoints/api.ts'
import { whoAmI } from '#shared/data/useCurrentUser.ts'

/**
 * Reads oneself fresh into the cache after a change. PYBOSSA's own summary may be 15 minutes old; the answer to an empty
 * PUT is not (CONTRACT.md Q11).
 */
export function useRefreshMe() {
  const client = useQueryClient()
  return async (id: number) => {
    const fresh = await call(updateUser, { params: { id }, body: {} })
    const { name, fullname, email_addr, info, locale, restrict } = fresh
    client.setQueryData(whoAmI().queryKey, (known) =>
      known && 'user' in known && known.user.id === id
        ? { ...known, user: { ...known.user, name, fullname, email_addr, info, locale, restrict } }
        : known,
    )
  }
}
