import { Trans, useLingui } from '@lingui/react/macro'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from 'react-router'
import { getAnnouncement } from '#pybossa/endpoints/api.ts'
import { PybossaError } from '#pybossa/errors.ts'
import { query } from '#shared/data/query.ts'
import { forgetUnsaved } from '#shared/forms/unsaved.ts'
import { Link } from '#shared/routing/Link.tsx'
import { managePaths } from '#shared/routing/managePaths.ts'
import { paths } from '#shared/routing/paths.ts'
import { AdminFrame } from '#shared/workshop/AdminFrame.tsx'
import { toast } from '#ui/toasts.ts'
import { DraftsAreReadable } from './posts/DraftsAreReadable.tsx'
import { PostEditor, type Saved } from './posts/PostEditor.tsx'
import { announcementStore, type Post } from './posts/postStore.ts'
import { PostState } from './posts/PostState.tsx'
import { useNewsWords } from './posts/useNewsWords.tsx'
import { usePostEditor } from './posts/usePostEditor.ts'
import { refreshAllBut } from './refreshAllBut.ts'
import { useForgetDeleted } from './useForgetDeleted.ts'

const announcementQuery = (id = '') => {
  if (!/^\d{1,9}$/.test(id))
    throw new PybossaError('notFound', { endpoint: 'GET /api/announcement/:id', status: 404 })
  return query(getAnnouncement, { params: { id } })
}

export const needs = ({ params }: { params: Record<string, string> }) => [announcementQuery(params['id'])]

/** `/admin/announcement/<id>/update` (CONTRACT.md V100), saved through `/api/announcement`. */
export default function UpdateAnnouncementPage() {
  const { t } = useLingui()
  const { id } = useParams()
  const { data: announcement } = useSuspenseQuery(announcementQuery(id))
  return (
    <AdminFrame title={t`Edit an announcement`} inside={managePaths.adminAnnouncements}>
      <OldAnnouncement key={announcement.id} announcement={announcement} />
    </AdminFrame>
  )
}

function OldAnnouncement({ announcement }: { announcement: Post }) {
  const { t } = useLingui()
  const client = useQueryClient()
  const navigate = useNavigate()
  const forgetDeleted = useForgetDeleted(getAnnouncement.path)
  const words = useNewsWords()
  const own = announcementQuery(String(announcement.id)).queryKey
  const editing = usePostEditor({
    store: announcementStore,
    stored: announcement,
    draftName: `announcement/${announcement.id}`,
  })
  const stored = editing.stored ?? announcement

  const say = (saved: Post, as: Saved) => {
    client.setQueryData(own, (before) => before && { ...before, ...saved })
    void refreshAllBut(client, own)
    const texts = {
      published: t`The announcement is published.`,
      unpublished: t`The announcement is a draft again: readers do not see it.`,
      saved: t`Saved.`,
    }
    toast({ tone: 'success', text: texts[as] })
  }
  const leave = async () => {
    forgetUnsaved()
    forgetDeleted()
    toast({ tone: 'success', text: t`The announcement is deleted.` })
    await refreshAllBut(client, own, 'none')
    await navigate(managePaths.adminAnnouncements, { replace: true })
  }
  return (
    <>
      <PostState post={stored}>
        {stored.published === true ? (
          <Link to={paths.announcements} className="text-accent underline">
            <Trans>Read it among the announcements</Trans>
          </Link>
        ) : null}
      </PostState>
      {stored.published === true ? null : <DraftsAreReadable />}
      <PostEditor
        editing={editing}
        coverName="announcement"
        words={words}
        onSaved={say}
        onRemoved={() => void leave()}
      />
    </>
  )
}
