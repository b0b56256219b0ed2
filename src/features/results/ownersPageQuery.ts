import { queryOptions } from '@tanstack/react-query'
import { getResultsPage } from '#pybossa/endpoints/projects.ts'
import { askPage } from '#pybossa/pages/askPage.ts'
import { readPageBlock, ResultsBlock } from '#pybossa/pages/readPageBlock.ts'

/** The page an owner wrote about the results, out of our theme's block: there PYBOSSA keeps it from nobody. Null where there is none. */
export const ownersPageQuery = (short_name: string) =>
  queryOptions<string | null>({
    queryKey: [getResultsPage.path, { params: { short_name } }, 'as a page'],
    queryFn: async (context) =>
      readPageBlock(await askPage(getResultsPage, { short_name }, context), ResultsBlock)?.results ?? null,
  })
