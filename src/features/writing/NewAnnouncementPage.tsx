import { Trans, useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import { forgetUnsaved } from '#shared/forms/unsaved.ts'
import { addressOf } from '#shared/routing/Link.tsx'
import { managePaths } from '#shared/routing/managePaths.ts'
import { AdminFrame } from '#shared/workshop/AdminFrame.tsx'
import { toast } from '#ui/toasts.ts'
import { PostEditor, type Saved } from './posts/PostEditor.tsx'
import { announcementStore, type Post } from './posts/postStore.ts'
import { useNewsWords } from './posts/useNewsWords.tsx'
import { usePostEditor } from './posts/usePostEditor.ts'

/** `/admin/announcement/new` (CONTRACT.md V99), saved through `/api/announcement`. */
export default function NewAnnouncementPage() {
  const { t } = useLingui()
  const client = useQueryClient()
  const navigate = useNavigate()
  const words = useNewsWords()
  const editing = usePostEditor({
    store: announcementStore,
    stored: undefined,
    draftName: 'new-announcement',
  })

  const goOn = async ({ id }: Post, as: Saved) => {
    forgetUnsaved()
    toast({
      tone: 'success',
      text: as === 'published' ? t`The announcement is published.` : t`The draft is saved on the server.`,
    })
    await client.invalidateQueries({ refetchType: 'none' })
    const to =
      as === 'published' ? managePaths.adminAnnouncements : addressOf(managePaths.updateAnnouncement, { id })
    await navigate(to, { replace: true })
  }
  return (
    <AdminFrame
      title={t`Write an announcement`}
      inside={managePaths.adminAnnouncements}
      lead={<Trans>What you type is kept on this device until you send it.</Trans>}
    >
      <PostEditor
        editing={editing}
        coverName="announcement"
        words={words}
        onSaved={(post, as) => void goOn(post, as)}
        onRemoved={() => void navigate(managePaths.adminAnnouncements)}
      />
    </AdminFrame>
  )
}
