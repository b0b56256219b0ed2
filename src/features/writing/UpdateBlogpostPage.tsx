import { Trans, useLingui } from '@lingui/react/macro'
import { queryOptions, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useNavigate, useParams } from 'react-router'
import { call } from '#pybossa/client.ts'
import { getBlogpost } from '#pybossa/endpoints/api.ts'
import { PybossaError } from '#pybossa/errors.ts'
import type { Blogpost } from '#pybossa/schemas/blogpost.ts'
import { forgetUnsaved } from '#shared/forms/unsaved.ts'
import { addressOf, Link } from '#shared/routing/Link.tsx'
import { paths } from '#shared/routing/paths.ts'
import { ownedProjectQuery } from '#shared/workshop/ownedProject.ts'
import { WorkshopFrame } from '#shared/workshop/WorkshopFrame.tsx'
import { toast } from '#ui/toasts.ts'
import { CreatorOnly } from './CreatorOnly.tsx'
import { DraftsAreReadable } from './posts/DraftsAreReadable.tsx'
import { PostEditor, type Saved } from './posts/PostEditor.tsx'
import { blogStore, type Post } from './posts/postStore.ts'
import { PostState } from './posts/PostState.tsx'
import { useBlogWords } from './posts/useBlogWords.tsx'
import { usePostEditor } from './posts/usePostEditor.ts'
import { refreshAllBut } from './refreshAllBut.ts'
import { useForgetDeleted } from './useForgetDeleted.ts'
import { useWriter } from './useWriter.ts'

/** One post of the project of the address; anything that is none is `notFound`. */
const postQuery = (short_name = '', post_id = '') =>
  queryOptions<Blogpost>({
    queryKey: [getBlogpost.path, { params: { short_name, id: post_id } }, 'to edit'],
    queryFn: async ({ client, signal }) => {
      const gone = new PybossaError('notFound', { endpoint: 'GET /api/blogpost/:id', status: 404 })
      if (!/^\d{1,9}$/.test(post_id)) throw gone
      const [{ project }, post] = await Promise.all([
        client.ensureQueryData(ownedProjectQuery(short_name)),
        call(getBlogpost, { params: { id: post_id } }, { signal }),
      ])
      if (post.project_id !== project.id) throw gone
      return post
    },
  })

export const needs = ({ params }: { params: Record<string, string> }) => [
  postQuery(params['short_name'], params['post_id']),
]

/** `/project/<short_name>/<id>/update` (CONTRACT.md V77), saved through `/api/blogpost`: for the post's author and admins. */
export default function UpdateBlogpostPage() {
  const { t } = useLingui()
  const { short_name = '', post_id } = useParams()
  const { me, creator } = useWriter()
  const { data: post } = useSuspenseQuery(postQuery(short_name, post_id))
  const isAllowed = me?.admin === true || me?.id === post.user_id
  return (
    <WorkshopFrame title={t`Edit a post`} inside={addressOf(paths.projectBlog, { short_name })}>
      {isAllowed ? (
        <OldPost key={post.id} post={post} />
      ) : (
        <CreatorOnly creator={creator}>
          <Trans>A post is changed by whoever wrote it.</Trans>
        </CreatorOnly>
      )}
    </WorkshopFrame>
  )
}

function OldPost({ post }: { post: Post }) {
  const { t } = useLingui()
  const client = useQueryClient()
  const navigate = useNavigate()
  const forgetDeleted = useForgetDeleted(getBlogpost.path)
  const words = useBlogWords()
  const { id, short_name } = useWriter().project
  const own = postQuery(short_name, String(post.id)).queryKey
  const store = useMemo(() => blogStore(id), [id])
  const editing = usePostEditor({ store, stored: post, draftName: `blogpost/${post.id}` })
  const stored = editing.stored ?? post

  const say = (saved: Post, as: Saved) => {
    client.setQueryData(own, (before) => before && { ...before, ...saved })
    void refreshAllBut(client, own)
    const texts = {
      published: t`The post is on the blog.`,
      unpublished: t`The post is off the blog: a draft again.`,
      saved: t`Saved.`,
    }
    toast({ tone: 'success', text: texts[as] })
  }
  const leave = async () => {
    forgetUnsaved()
    forgetDeleted()
    toast({ tone: 'success', text: t`The post is deleted.` })
    await refreshAllBut(client, own, 'none')
    await navigate(addressOf(paths.projectBlog, { short_name }), { replace: true })
  }
  return (
    <>
      <PostState post={stored}>
        <Link to={paths.blogpost} params={{ short_name, post_id: post.id }} className="text-accent underline">
          {stored.published === true ? <Trans>Read it on the blog</Trans> : <Trans>See its page</Trans>}
        </Link>
      </PostState>
      {stored.published === true ? null : <DraftsAreReadable />}
      <PostEditor
        editing={editing}
        coverName={`post-${id}`}
        words={words}
        onSaved={say}
        onRemoved={() => void leave()}
      />
    </>
  )
}
