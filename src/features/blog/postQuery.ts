import { queryOptions } from '@tanstack/react-query'
import { call } from '#pybossa/client.ts'
import { PybossaError } from '#pybossa/errors.ts'
import { getBlogpost } from '#pybossa/endpoints/api.ts'
import { getProjectBlog, type ProjectBlog } from '#pybossa/endpoints/projectReports.ts'
import { takeOwnBlock } from '#pybossa/pages/askPage.ts'
import { PostBlock, readPageBlock } from '#pybossa/pages/readPageBlock.ts'
import type { Blogpost } from '#pybossa/schemas/blogpost.ts'
import { query } from '#shared/data/query.ts'
import { fetchCurrentUser } from '#shared/data/useCurrentUser.ts'
import { addressOf } from '#shared/routing/Link.tsx'
import { paths } from '#shared/routing/paths.ts'

interface PostInBlog {
  blog: ProjectBlog
  post: Blogpost
}

const isNumber = (text: string) => /^[0-9]{1,9}$/.test(text)

/**
 * One post among the posts of its project (CONTRACT.md V57, which has no JSON). The blog's page tells whether the reader may see the
 * project at all, which `/api` does not; drafts, which `/api` gives to everybody (Q27), are for their author and the creator.
 * Anything that is no such post is `notFound`. Where our theme drew its page, the post stands in it and need not be asked for.
 */
export function postQuery(short_name: string, post_id: string) {
  return queryOptions<PostInBlog>({
    queryKey: [getBlogpost.path, { params: { short_name, id: post_id } }, 'in its blog'],
    queryFn: async ({ client, signal }) => {
      const gone = new PybossaError('notFound', { endpoint: 'GET /project/:short_name/:id', status: 404 })
      if (!isNumber(post_id)) throw gone
      const [blog, post] = await Promise.all([
        client.fetchQuery(query(getProjectBlog, { params: { short_name } })),
        postHere(short_name, post_id) ?? call(getBlogpost, { params: { id: post_id } }, { signal }),
      ])
      if (post.project_id !== blog.project.id) throw gone
      if (post.published === false && !blog.blogposts.some(({ id }) => id === post.id)) {
        const me = await fetchCurrentUser(client)
        if (!me || me.id !== post.user_id) throw gone
      }
      return { blog, post }
    },
  })
}

function postHere(short_name: string, post_id: string): Blogpost | undefined {
  const block = takeOwnBlock(addressOf(paths.blogpost, { short_name, post_id }))
  return block === undefined ? undefined : readPageBlock(block, PostBlock)?.blogpost
}
