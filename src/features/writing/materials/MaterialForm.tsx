import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useRef, useState } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import type { HelpingMaterial } from '#pybossa/schemas/helpingMaterial.ts'
import { useDraft } from '#shared/drafts/useDraft.ts'
import { useUnsaved } from '#shared/forms/unsaved.ts'
import { DraftNotice } from '#shared/workshop/DraftNotice.tsx'
import { Button } from '#ui/Button.tsx'
import { Field } from '#ui/Field.tsx'
import { Notice } from '#ui/Notice.tsx'
import { TextInput } from '#ui/TextInput.tsx'
import { DetailFields } from './DetailFields.tsx'
import { FileField } from './FileField.tsx'
import { fileToSend, isSurelyKept } from './materialFile.ts'
import { keptKeys, wordsOf, type MaterialWords } from './materialWords.ts'
import { addMaterial, changeMaterial } from './saveMaterial.ts'
import { useMaterialFailure } from './useMaterialFailure.ts'

/** Adds a helping material, or changes one. @param priority of a new one */
export function MaterialForm({
  projectId,
  material,
  priority,
  onDone,
  onCancel,
  onRemove,
}: {
  projectId: number
  material?: HelpingMaterial
  priority: number
  onDone: (saved: HelpingMaterial) => void
  onCancel: () => void
  /** Of one that is there: asked for, not done yet. */
  onRemove?: () => void
}) {
  const { t } = useLingui()
  const describe = useMaterialFailure()
  const start = wordsOf(material?.info ?? null)
  const { register, control, handleSubmit, formState, reset, setValue } = useForm<MaterialWords>({
    defaultValues: start,
  })
  const [file, setFile] = useState<File>()
  const [isInsisted, setInsisted] = useState(false)
  const [fileError, setFileError] = useState<string>()
  const [problem, setProblem] = useState<string>()
  const [isSending, setSending] = useState(false)
  // The file as it was sent last: its name tells whether it arrived.
  const sent = useRef<{ of: File | undefined; as: File | undefined; words: MaterialWords }>(undefined)
  const [name, details] = useWatch({ control, name: ['name', 'details'] })
  const values = { name, details }
  const { isDirty } = formState
  const draft = useDraft<MaterialWords>(`material/${projectId}/${material?.id ?? 'new'}`, {
    values,
    isDirty,
    restore: (kept) => {
      setValue('name', kept.name, { shouldDirty: true })
      setValue('details', kept.details, { shouldDirty: true })
    },
  })
  useUnsaved(isDirty || file !== undefined)

  // The same file keeps the name it was sent under.
  const prepare = async () => {
    if (!file) return undefined
    return sent.current?.of === file ? sent.current.as : fileToSend(file)
  }
  const send = async (words: MaterialWords) => {
    setProblem(undefined)
    setFileError(undefined)
    if (file && !isSurelyKept(file.name) && !isInsisted)
      return setFileError(
        t`The server may not keep this kind of file. Choose another one, or tick that you want to try.`,
      )
    if (!material && !file && words.name.trim() === '')
      return setFileError(t`Choose a file, or give it a name at least.`)
    setSending(true)
    try {
      const tried = sent.current?.words
      const as = await prepare()
      sent.current = { of: file, as, words }
      const saved = material
        ? await changeMaterial(material, words, as)
        : await addMaterial(projectId, words, priority, as, tried)
      draft.forget()
      onDone(saved)
    } catch (error) {
      setProblem(describe(error))
    } finally {
      setSending(false)
    }
  }
  const left = keptKeys(material?.info ?? null)
  return (
    <form
      noValidate
      aria-label={material ? t`Change an entry` : t`New entry`}
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
      <FileField
        label={material ? t`Another file` : t`File`}
        file={file}
        isInsisted={isInsisted}
        error={fileError}
        onChoose={(chosen) => {
          setFile(chosen)
          setInsisted(false)
          setFileError(undefined)
        }}
        onInsist={setInsisted}
      />
      <Field label={t`Name`} help={t`Heads the entry: “Wren”, “Capital letters”.`}>
        {(wired) => <TextInput {...wired} {...register('name')} dir="auto" autoComplete="off" />}
      </Field>
      <DetailFields
        control={control}
        register={register}
        errors={formState.errors}
        labelsNow={values.details.map(({ label }) => label)}
        before={start.details.map(({ label }) => label)}
      />
      {left.length > 0 ? (
        <p className="text-sm text-muted">
          <Plural
            value={left.length}
            one="One more value is no plain text and stays as it is:"
            other="# more values are no plain text and stay as they are:"
          />{' '}
          <span className="wrap-anywhere">{left.join(', ')}</span>
        </p>
      ) : null}
      {problem ? <Notice tone="danger">{problem}</Notice> : null}
      <div className="flex flex-wrap gap-3">
        <Button type="submit" variant="primary" isBusy={isSending} busyLabel={t`Saving`}>
          {material ? <Trans>Save</Trans> : <Trans>Add it</Trans>}
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
