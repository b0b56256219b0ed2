import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import { getProjectSettings } from '#pybossa/endpoints/ownership.ts'
import { createAutoimporter, importAny } from '#pybossa/endpoints/tasks.ts'
import { query } from '#shared/data/query.ts'
import { useDraft } from '#shared/drafts/useDraft.ts'
import { useFailureWords } from '#shared/forms/useFailureWords.ts'
import { useUnsaved } from '#shared/forms/unsaved.ts'
import { callSignedIn } from '#shared/session/callSignedIn.ts'
import { DraftNotice } from '#shared/workshop/DraftNotice.tsx'
import { useOwnedProject } from '#shared/workshop/ownedProject.ts'
import { Button } from '#ui/Button.tsx'
import { Field } from '#ui/Field.tsx'
import { Notice } from '#ui/Notice.tsx'
import { SelectInput } from '#ui/SelectInput.tsx'
import { Skeleton } from '#ui/Skeleton.tsx'
import { toast } from '#ui/toasts.ts'
import { readAutoimporter } from './autoimporter.ts'
import {
  bodyOf,
  fieldsOfForm,
  startOf,
  useSourceFields,
  type SourceField,
  type SourceValues,
} from './sourceFields.ts'
import { SourceInputs } from './SourceInputs.tsx'
import { useImporterWords } from './useImporterWords.ts'
import { withoutSecrets } from './withoutSecrets.ts'

/** Choosing a source to be looked at every day. */
export function AutoimporterForm({ types }: { types: readonly string[] }) {
  const { t } = useLingui()
  const wordsOf = useImporterWords()
  const known = useSourceFields()
  const { short_name } = useOwnedProject().project
  const [type, setType] = useState(types[0] ?? 'csv')
  const strange = useQuery({
    ...query(importAny.load, { params: { short_name }, query: { type } }),
    enabled: known(type) === undefined,
  })
  const fields = known(type) ?? (strange.data ? fieldsOfForm(strange.data.form ?? {}) : undefined)
  return (
    <div className="flex max-w-3xl flex-col gap-6">
      <Field label={t`Where from`} help={wordsOf(type).what}>
        {(control) => (
          <SelectInput {...control} value={type} onChange={(event) => setType(event.target.value)}>
            {types.map((one) => (
              <option key={one} value={one}>
                {wordsOf(one).title}
              </option>
            ))}
          </SelectInput>
        )}
      </Field>
      {fields ? <DailyForm key={type} type={type} fields={fields} /> : <Skeleton className="h-24" />}
    </div>
  )
}

function DailyForm({ type, fields }: { type: string; fields: readonly SourceField[] }) {
  const { t } = useLingui()
  const client = useQueryClient()
  const failureWords = useFailureWords()
  const { project } = useOwnedProject()
  const { short_name } = project
  const [problem, setProblem] = useState<string>()
  const [isDone, setDone] = useState(false)
  const { register, handleSubmit, formState, control, setValue, reset } = useForm<SourceValues>({
    defaultValues: startOf(fields),
  })
  const values = useWatch({ control })
  const isDirty = formState.isDirty && !isDone
  const draft = useDraft<SourceValues>(`import-daily/${project.id}/${type}`, {
    values: withoutSecrets(values as SourceValues),
    isDirty,
    restore: (kept) => {
      for (const [name, value] of Object.entries(kept)) setValue(name, value, { shouldDirty: true })
    },
  })
  useUnsaved(isDirty)

  const send = async (sent: SourceValues) => {
    setProblem(undefined)
    const body = Object.fromEntries(
      Object.entries(bodyOf(sent)).flatMap(([name, value]) =>
        value === false ? [] : [[name, value === true ? 'y' : value]],
      ),
    )
    try {
      await callSignedIn(createAutoimporter, { params: { short_name }, body: { ...body, form_name: type } })
      // The answer is a page at the same address, refused or not: only the project itself tells (CONTRACT.md Q3).
      const { project: now } = await callSignedIn(getProjectSettings, { params: { short_name } })
      if (!readAutoimporter(now.info['autoimporter'])) {
        setProblem(t`The server did not take this, and does not say why. Check what you entered.`)
        return
      }
      setDone(true)
      draft.forget()
      toast({ tone: 'success', text: t`The server will look every day from now on.` })
      await client.invalidateQueries()
    } catch (error) {
      setProblem(failureWords(error))
    }
  }
  return (
    <form noValidate onSubmit={(event) => void handleSubmit(send)(event)} className="flex flex-col gap-6">
      <DraftNotice
        foundAt={draft.foundAt}
        onDiscard={() => {
          draft.forget()
          reset()
        }}
      />
      <SourceInputs fields={fields} register={register} errorOf={(name) => formState.errors[name]?.message} />
      <p className="max-w-prose text-muted">
        <Trans>Try the source once by importing it now: whatever goes wrong at night, nobody is told.</Trans>
      </p>
      {problem ? <Notice tone="danger">{problem}</Notice> : null}
      <div>
        <Button type="submit" variant="primary" isBusy={formState.isSubmitting} busyLabel={t`Saving…`}>
          <Trans>Import every day</Trans>
        </Button>
      </div>
    </form>
  )
}
