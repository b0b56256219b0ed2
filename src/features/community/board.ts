import { queryOptions } from '@tanstack/react-query'
import { call } from '#pybossa/client.ts'
import { getLeaderboard, getLeaderboardWindow, type Leaderboard } from '#pybossa/endpoints/site.ts'
import { isPybossaError } from '#pybossa/errors.ts'
import { setting } from '#shared/config/setting.ts'

/**
 * The site's leaderboard with the people around the reader (CONTRACT.md V6-7). Null where the site keeps no board under
 * the key `info`.
 * @param window how many places above and below the reader's own; the server takes ten at most
 */
export function board(window: number, info: string | undefined) {
  const query = info === undefined ? {} : { info }
  return queryOptions<Leaderboard | null>({
    queryKey: [getLeaderboardWindow.path, { params: { window }, query }, 'or null'],
    queryFn: async ({ signal }) => {
      try {
        return window > 0
          ? await call(getLeaderboardWindow, { params: { window }, query }, { signal })
          : await call(getLeaderboard, { query }, { signal })
      } catch (error) {
        if (info !== undefined && isPybossaError(error, 'notFound')) return null
        throw error
      }
    },
  })
}

/** Keys of the site's other boards: PYBOSSA's LEADERBOARDS, which no answer carries. The operator repeats them. */
export const boardKeys = () => setting('leaderboards') ?? []
