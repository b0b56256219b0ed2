import { queryOptions, type QueryClient } from '@tanstack/react-query'
import { call } from '#pybossa/client.ts'
import { isPybossaError, PybossaError } from '#pybossa/errors.ts'
import { getCategory, getCategoryPage, type CategoryPage } from '#pybossa/endpoints/projects.ts'

/** The server's own grouping that comes with a site's categories (CONTRACT.md V37). */
export const FEATURED = 'featured'

/**
 * One page of a category's projects as query options. Featured with nothing in it leads on to the first category: that
 * one's categories are kept, its projects are not. A category the site does not have, for which the server breaks
 * (CONTRACT.md Q14), is `notFound`.
 */
export function categoryPage(short_name: string, page = 1) {
  return queryOptions<CategoryPage>({
    queryKey: [getCategoryPage.path, { params: { short_name, page } }, 'led on'],
    queryFn: async ({ signal, client }) => {
      try {
        return await load(short_name, page, signal)
      } catch (error) {
        if (
          isPybossaError(error, 'server') &&
          short_name !== FEATURED &&
          !(await isKnown(short_name, client))
        )
          throw new PybossaError('notFound', { endpoint: error.endpoint, status: error.status, cause: error })
        throw error
      }
    },
  })
}

async function load(short_name: string, page: number, signal: AbortSignal): Promise<CategoryPage> {
  const reply = await ask(short_name, page, signal)
  if ('projects' in reply) return reply
  const elsewhere = /^\/project\/category\/([^/]+)\//.exec(reply.next)?.[1]
  const there = elsewhere === undefined ? undefined : await ask(decodeURIComponent(elsewhere), 1, signal)
  return {
    projects: [],
    pagination: { page: 1, per_page: 20, total: 0, next: false, prev: false },
    active_cat: { id: null, name: '', short_name, description: null, created: null },
    categories: there && 'projects' in there ? there.categories : [],
    count: 0,
  }
}

const ask = (short_name: string, page: number, signal: AbortSignal) =>
  page > 1
    ? call(getCategoryPage, { params: { short_name, page } }, { signal })
    : call(getCategory, { params: { short_name } }, { signal })

async function isKnown(short_name: string, client: QueryClient): Promise<boolean> {
  const { categories } = await client.ensureQueryData(categoryPage(FEATURED))
  return categories.some((category) => category.short_name === short_name)
}
