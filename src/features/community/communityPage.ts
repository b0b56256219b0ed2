import { queryOptions } from '@tanstack/react-query'
import { call } from '#pybossa/client.ts'
import { getCommunityPage, type Community } from '#pybossa/endpoints/account.ts'
import { isPybossaError } from '#pybossa/errors.ts'

/**
 * One page of the people who contribute (CONTRACT.md V17-18). Null past the end: the server counts everybody who has an account but
 * lists only those who gave an answer, so that its own `next` leads there.
 */
export function communityPage(page: number) {
  return queryOptions<Community | null>({
    queryKey: [getCommunityPage.path, { params: { page } }, 'or null'],
    queryFn: async ({ signal }) => {
      try {
        return await call(getCommunityPage, { params: { page } }, { signal })
      } catch (error) {
        if (page > 1 && isPybossaError(error, 'notFound')) return null
        throw error
      }
    },
  })
}
