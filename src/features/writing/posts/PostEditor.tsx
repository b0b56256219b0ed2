import { Trans, useLingui } from '@lingui/react/macro'
import { useState, type ReactNode } from 'react'
import { UnsavedGuard } from '#shared/forms/UnsavedGuard.tsx'
import { ConfirmDialog } from '#shared/workshop/ConfirmDialog.tsx'
import { ToolIcon } from '#shared/workshop/ToolIcon.tsx'
import { Button } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PostFields } from './PostFields.tsx'
import { PostPreview } from './PostPreview.tsx'
import type { Post } from './postStore.ts'
import type { PostEditing } from './usePostEditor.ts'
import { usePostWords } from './usePostWords.ts'

/** What a save made of the post. */
export type Saved = 'published' | 'unpublished' | 'saved'

/**
 * Writes one post: fields, preview, and how it is published, taken back and deleted.
 * @param words the buttons' words that blog posts and announcements do not share
 * @param firstSave what is asked before the first save of all; undefined where it needs no question
 */
export function PostEditor({
  editing,
  coverName,
  words,
  firstSave,
  onSaved,
  onRemoved,
}: {
  editing: PostEditing
  coverName: string
  words: { unpublish: ReactNode; removeTitle: string; removeText: ReactNode }
  firstSave?: ((isPublished: boolean) => { title: string; confirm: ReactNode; text: ReactNode }) | undefined
  onSaved: (post: Post, as: Saved) => void
  onRemoved: () => void
}) {
  const { t } = useLingui()
  const describe = usePostWords()
  const { stored, title, body, cover, check, save } = editing
  const [busy, setBusy] = useState<Saved>()
  const [problem, setProblem] = useState<string>()
  const [asked, setAsked] = useState<boolean>()
  const [isPreview, setPreview] = useState(false)
  const [isRemoving, setRemoving] = useState(false)
  const isPublished = stored?.published === true

  const outcome = (published: boolean): Saved =>
    published === isPublished ? 'saved' : published ? 'published' : 'unpublished'
  const send = async (published: boolean) => {
    if (busy || !(await check())) return
    setProblem(undefined)
    if (!stored && firstSave) return setAsked(published)
    const as = stored ? outcome(published) : published ? 'published' : 'saved'
    setBusy(as)
    try {
      onSaved(await save(published), as)
    } catch (error) {
      setProblem(describe(error))
    } finally {
      setBusy(undefined)
    }
  }
  const question = asked === undefined ? undefined : firstSave?.(asked)
  return (
    <>
      <UnsavedGuard />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          // Enter in the title saves; it neither publishes nor mails.
          if (stored) void send(isPublished)
        }}
        className="flex max-w-3xl flex-col gap-6"
      >
        <PostFields editing={editing} coverName={coverName} />
        {problem ? <Notice tone="danger">{problem}</Notice> : null}
        <div className="flex flex-wrap items-center gap-3">
          {isPublished ? (
            <Button type="submit" variant="primary" isBusy={busy === 'saved'} busyLabel={t`Saving`}>
              <Trans>Save the changes</Trans>
            </Button>
          ) : (
            <>
              <Button
                variant="primary"
                isBusy={busy === 'published'}
                busyLabel={t`Publishing`}
                onClick={() => void send(true)}
              >
                <Trans>Publish</Trans>
              </Button>
              <Button isBusy={busy === 'saved'} busyLabel={t`Saving`} onClick={() => void send(false)}>
                <Trans>Save as a draft</Trans>
              </Button>
            </>
          )}
          <Button onClick={() => setPreview(true)}>
            <ToolIcon name="eye" />
            <Trans>See it as readers do</Trans>
          </Button>
          {editing.isOnDevice ? (
            <p role="status" className="text-sm text-muted">
              <Trans>Kept on this device, not sent.</Trans>
            </p>
          ) : null}
        </div>
        {stored ? (
          <div className="flex flex-wrap gap-3 border-t border-line pt-6">
            {isPublished ? (
              <Button isBusy={busy === 'unpublished'} busyLabel={t`Saving`} onClick={() => void send(false)}>
                <ToolIcon name="eye-off" />
                {words.unpublish}
              </Button>
            ) : null}
            <Button variant="quiet" className="text-danger!" onClick={() => setRemoving(true)}>
              <Trans>Delete</Trans>
            </Button>
          </div>
        ) : null}
      </form>
      <PostPreview
        isOpen={isPreview}
        onClose={() => setPreview(false)}
        texts={{ title, body }}
        cover={cover}
        stored={stored}
      />
      <ConfirmDialog
        isOpen={question !== undefined}
        onClose={() => setAsked(undefined)}
        title={question?.title}
        confirm={question?.confirm}
        busyLabel={t`Saving`}
        tone="primary"
        describe={describe}
        act={async () => onSaved(await save(asked === true), asked ? 'published' : 'saved')}
      >
        {question?.text}
      </ConfirmDialog>
      <ConfirmDialog
        isOpen={isRemoving}
        onClose={() => setRemoving(false)}
        title={words.removeTitle}
        confirm={<Trans>Delete it for good</Trans>}
        busyLabel={t`Deleting`}
        describe={describe}
        act={async () => {
          await editing.remove()
          onRemoved()
        }}
      >
        {words.removeText}
      </ConfirmDialog>
    </>
  )
}
