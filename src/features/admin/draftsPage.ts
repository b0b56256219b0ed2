import { queryOptions } from '@tanstack/react-query'
import { call } from '#pybossa/client.ts'
import { getCategory, getCategoryPage, type CategoryPage } from '#pybossa/endpoints/projects.ts'
import { PybossaError } from '#pybossa/errors.ts'

const query = { orderby: 'created', desc: 'true' } as const

/** One page of all drafts of the site, the newest first (CONTRACT.md V39–40). */
export const draftsPage = (page = 1) =>
  queryOptions<CategoryPage>({
    queryKey: [getCategoryPage.path, { params: { short_name: 'draft', page }, query }],
    queryFn: async ({ signal }) => {
      const reply =
        page > 1
          ? await call(getCategoryPage, { params: { short_name: 'draft', page }, query }, { signal })
          : await call(getCategory, { params: { short_name: 'draft' }, query }, { signal })
      if ('projects' in reply) return reply
      throw new PybossaError('contract', { endpoint: getCategory.path, issues: ['projects: missing'] })
    },
  })
