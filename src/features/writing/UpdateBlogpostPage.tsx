import { Trans, useLingui } from '@lingui/react/macro'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useNavigate, useParams } from 'react-router'
import { getBlogpost } from '#pybossa/endpoints/api.ts'
import { PybossaError } from '#pybossa/errors.ts'
import { query } from '#shared/data/query.ts'
import { forgetUnsaved } from '#shared/forms/unsaved.ts'
import { addressOf, Link } from '#shared/routing/Link.tsx'
import { paths } from '#shared/routing/paths.ts'
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
import { useWriter } from './useWriter.ts'

const postQuery = (post_id = '') => {
  // Whatever is no number has no post; asking for it would be asking for something else.
  if (!/^\d{1,9}$/.test(post_id))
    throw new PybossaError('notFound', { endpoint: 'GET /api/blogpost/:id', status: 404 })
  return query(getBlogpost, { params: { id: post_id } })
}

export const needs = ({ params }: { params: Record<string, string> }) => [postQuery(params['post_id'])]

/** `/project/<short_name>/<id>/update` (CONTRACT.md V77), saved through `/api/blogpost`: for the post's author and admins. */
export default function UpdateBlogpostPage() {
  const { t } = useLingui()
  const { post_id } = useParams()
  const { project, me, creator } = useWriter()
  const { data: post } = useSuspenseQuery(postQuery(post_id))
  if (post.project_id !== project.id)
    throw new PybossaError('notFound', { endpoint: 'GET /api/blogpost/:id', status: 404 })
  const { short_name } = project
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
  const words = useBlogWords()
  const own = postQuery(String(post.id)).queryKey
  const { id, short_name } = useWriter().project
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
    toast({ tone: 'success', text: t`The post is deleted.` })
    await refreshAllBut(client, own, 'none')
    await navigate(addressOf(paths.projectBlog, { short_name }), { replace: true })
    client.removeQueries({ queryKey: [getBlogpost.path] })
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
