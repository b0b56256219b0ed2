import { Trans, useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useNavigate } from 'react-router'
import { forgetUnsaved } from '#shared/forms/unsaved.ts'
import { addressOf } from '#shared/routing/Link.tsx'
import { managePaths } from '#shared/routing/managePaths.ts'
import { paths } from '#shared/routing/paths.ts'
import { WorkshopFrame } from '#shared/workshop/WorkshopFrame.tsx'
import { Notice } from '#ui/Notice.tsx'
import { toast } from '#ui/toasts.ts'
import { CreatorOnly } from './CreatorOnly.tsx'
import { PostEditor, type Saved } from './posts/PostEditor.tsx'
import { blogStore, type Post } from './posts/postStore.ts'
import { useBlogWords } from './posts/useBlogWords.tsx'
import { usePostEditor } from './posts/usePostEditor.ts'
import { useWriter } from './useWriter.ts'

/** `/project/<short_name>/new-blogpost` (CONTRACT.md V76), saved through `/api/blogpost`. */
export default function NewBlogpostPage() {
  const { t } = useLingui()
  const { project, isAllowed, creator } = useWriter()
  const inside = addressOf(paths.projectBlog, { short_name: project.short_name })
  return (
    <WorkshopFrame title={t`Write a post`} inside={inside}>
      {isAllowed ? (
        <NewPost />
      ) : (
        <CreatorOnly creator={creator}>
          <Trans>The blog is written by whoever created the project.</Trans>
        </CreatorOnly>
      )}
    </WorkshopFrame>
  )
}

function NewPost() {
  const { t } = useLingui()
  const client = useQueryClient()
  const navigate = useNavigate()
  const words = useBlogWords()
  const { id, short_name } = useWriter().project
  const store = useMemo(() => blogStore(id), [id])
  const editing = usePostEditor({ store, stored: undefined, draftName: `new-blogpost/${id}` })

  const goOn = (post: Post, as: Saved) => {
    forgetUnsaved()
    void client.invalidateQueries()
    const to = as === 'published' ? paths.blogpost : managePaths.updateBlogpost
    void navigate(addressOf(to, { short_name, post_id: post.id }), { replace: true })
    toast({
      tone: 'success',
      text: as === 'published' ? t`The post is on the blog.` : t`The draft is saved on the server.`,
    })
  }
  return (
    <>
      <Notice className="max-w-3xl" title={<Trans>Write in peace: nobody sees it yet</Trans>}>
        <Trans>
          What you type is kept on this device. The first time a post goes to the server, as a draft too,
          PYBOSSA mails those who contribute: so send it when it is ready.
        </Trans>
      </Notice>
      <PostEditor
        editing={editing}
        coverName={`post-${id}`}
        words={words}
        firstSave={(isPublished) =>
          isPublished
            ? {
                title: t`Publish this post?`,
                confirm: <Trans>Publish it</Trans>,
                text: (
                  <p>
                    <Trans>
                      It stands on the blog at once, and those who contribute to the project and take mails
                      may get one about it. Later changes send no mail.
                    </Trans>
                  </p>
                ),
              }
            : {
                title: t`Save the draft on the server?`,
                confirm: <Trans>Save it, and send the mails</Trans>,
                text: (
                  <>
                    <p>
                      <Trans>
                        The mails about a post go out with its first save, not when it is published. Their
                        link leads nowhere until you publish.
                      </Trans>
                    </p>
                    <p>
                      <Trans>
                        To go on later on this device there is no need to: your text is kept here. Do it to go
                        on from another one.
                      </Trans>
                    </p>
                  </>
                ),
              }
        }
        onSaved={goOn}
        onRemoved={() => void navigate(addressOf(paths.projectBlog, { short_name }))}
      />
    </>
  )
}
