import { queryOptions } from '@tanstack/react-query'
import { getPasswordPage } from '#pybossa/endpoints/projects.ts'
import { askPage } from '#pybossa/pages/askPage.ts'
import { DoorBlock, readPageBlock } from '#pybossa/pages/readPageBlock.ts'

/** What a protected project is called, which no JSON answer tells those outside; null where the site's pages are not ours. */
export const doorQuery = (short_name: string) =>
  queryOptions<string | null>({
    queryKey: [getPasswordPage.path, { params: { short_name } }],
    queryFn: async (context) =>
      readPageBlock(await askPage(getPasswordPage, { short_name }, context), DoorBlock)?.project.name ?? null,
    retry: false,
  })
