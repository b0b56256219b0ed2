import { createPage, listPages, updatePage, uploadPagePicture } from '#pybossa/endpoints/api.ts'
import type { Page } from '#pybossa/schemas/page.ts'
import { callSignedIn } from '#shared/session/callSignedIn.ts'
import { coverFile, isPicked, withoutFile, type Cover } from '../cover.ts'
import { withWords, type PageWords } from './pageInfo.ts'

/**
 * Saves a page's picture and words; a new page gets its words first.
 * @param isAgain an earlier try failed: a page of this short name may be there already
 * @param position of a new page
 */
export async function savePage(
  page: Page | undefined,
  project_id: number,
  words: PageWords,
  cover: Cover,
  { isAgain, position }: { isAgain: boolean; position: number },
): Promise<Page> {
  const slug = words.slug.trim()
  const there =
    page ??
    (isAgain ? await findPage(project_id, slug) : undefined) ??
    (await create(project_id, words, position))
  const params = { id: there.id }
  let { info } = there
  if (isPicked(cover)) {
    const file = await coverFile(cover)
    info = (await callSignedIn(uploadPagePicture, { params, body: { project_id, file } })).info
  }
  const isRemoved = cover === 'removed'
  return callSignedIn(updatePage, {
    params,
    body: {
      slug,
      info: withWords(isRemoved ? withoutFile(info) : info, words),
      ...(isRemoved ? { media_url: null } : {}),
    },
  })
}

const create = (project_id: number, words: PageWords, position: number) =>
  callSignedIn(createPage, {
    body: { project_id, slug: words.slug.trim(), info: withWords({ position }, words) },
  })

const findPage = async (project_id: number, slug: string) =>
  (await callSignedIn(listPages, { query: { project_id, slug, limit: 1 } }))[0]
