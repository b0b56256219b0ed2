import { Trans, useLingui } from '@lingui/react/macro'
import { useRef, useState } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import { isPybossaError } from '#pybossa/errors.ts'
import type { Page } from '#pybossa/schemas/page.ts'
import { useDraft } from '#shared/drafts/useDraft.ts'
import { useUnsaved } from '#shared/forms/unsaved.ts'
import { useFailureWords } from '#shared/forms/useFailureWords.ts'
import { DraftNotice } from '#shared/workshop/DraftNotice.tsx'
import { MarkdownField } from '#shared/workshop/MarkdownField.tsx'
import { Button } from '#ui/Button.tsx'
import { Field } from '#ui/Field.tsx'
import { Notice } from '#ui/Notice.tsx'
import { TextInput } from '#ui/TextInput.tsx'
import type { Cover } from '../cover.ts'
import { CoverField } from '../CoverField.tsx'
import { slugFor, wordsOf, type PageWords } from './pageInfo.ts'
import { savePage } from './savePage.ts'

/** Writes a page of the project's own, or changes one. @param others the project's other pages */
export function PageForm({
  projectId,
  page,
  others,
  onDone,
  onCancel,
  onRemove,
}: {
  projectId: number
  page?: Page
  others: readonly Page[]
  onDone: () => void
  onCancel: () => void
  /** Of one that is there: asked for, not done yet. */
  onRemove?: () => void
}) {
  const { t } = useLingui()
  const words = useFailureWords()
  const start = wordsOf(page)
  const taken = others.map(({ slug }) => slug)
  const { register, control, handleSubmit, formState, reset, setValue } = useForm<PageWords>({
    defaultValues: start,
  })
  const [cover, setCover] = useState<Cover>('kept')
  const [problem, setProblem] = useState<string>()
  const [isSending, setSending] = useState(false)
  const isAgain = useRef(false)
  const [title, text, slug] = useWatch({ control, name: ['title', 'text', 'slug'] })
  const values = { title, text, slug }
  const { isDirty, errors } = formState
  const draft = useDraft<PageWords>(`page/${projectId}/${page?.id ?? 'new'}`, {
    values,
    isDirty,
    restore: (kept) => {
      for (const key of ['title', 'text', 'slug'] as const) setValue(key, kept[key], { shouldDirty: true })
    },
  })
  useUnsaved(isDirty || cover !== 'kept')

  const send = async (said: PageWords) => {
    setProblem(undefined)
    setSending(true)
    const name = said.slug.trim() || slugFor(said.title, taken)
    try {
      await savePage(page, projectId, { ...said, slug: name }, cover, {
        isAgain: isAgain.current,
        position: others.length + 1,
      })
      draft.forget()
      onDone()
    } catch (error) {
      isAgain.current = true
      setProblem(
        isPybossaError(error, 'forbidden')
          ? t`The server does not let you change the pages. What you typed is still here.`
          : isPybossaError(error, 'notFound')
            ? t`This page is not on the server any more: somebody deleted it. What you typed is still here.`
            : words(error),
      )
    } finally {
      setSending(false)
    }
  }
  // Before the text's: the focus goes to the first that is wrong, in the order they are registered.
  const titleField = register('title', { validate: (said) => said.trim() !== '' || t`Give it a title.` })
  return (
    <form
      noValidate
      aria-label={page ? t`Change a page` : t`New page`}
      onSubmit={(event) => void handleSubmit(send)(event)}
      className="flex flex-col gap-5 rounded-lg border border-line bg-raised p-4 sm:p-5"
    >
      <DraftNotice
        foundAt={draft.foundAt}
        onDiscard={() => {
          reset(start)
          draft.forget()
        }}
      />
      <Field label={t`Title`} error={errors.title?.message}>
        {(wired) => <TextInput {...wired} {...titleField} dir="auto" autoComplete="off" />}
      </Field>
      <MarkdownField label={t`Text`} text={values.text} field={register('text')} rows={10} />
      <CoverField stored={page} name={`page-${projectId}`} cover={cover} onChange={setCover} />
      <Field
        label={t`Short name`}
        optionalLabel={t`optional`}
        help={t`For programs that read the page through the API. Made from the title where you leave it empty.`}
        error={errors.slug?.message}
      >
        {(wired) => (
          <TextInput
            {...wired}
            {...register('slug', {
              maxLength: { value: 255, message: t`It can have 255 characters at most.` },
              validate: (said) => !taken.includes(said.trim()) || t`Another page has this short name.`,
            })}
            autoCapitalize="none"
            autoComplete="off"
            spellCheck={false}
            placeholder={values.title.trim() ? slugFor(values.title, taken) : ''}
          />
        )}
      </Field>
      {problem ? <Notice tone="danger">{problem}</Notice> : null}
      <div className="flex flex-wrap gap-3">
        <Button type="submit" variant="primary" isBusy={isSending} busyLabel={t`Saving`}>
          {page ? <Trans>Save</Trans> : <Trans>Add the page</Trans>}
        </Button>
        <Button
          variant="quiet"
          onClick={() => {
            draft.forget()
            onCancel()
          }}
        >
          <Trans>Cancel</Trans>
        </Button>
        {onRemove ? (
          <Button variant="quiet" className="ms-auto text-danger!" onClick={onRemove}>
            <Trans>Delete</Trans>
          </Button>
        ) : null}
      </div>
    </form>
  )
}
