import { useLingui } from '@lingui/react/macro'
import { useQueryClient, useQuery } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import type { DefaultValues, FieldValues, Path, PathValue } from 'react-hook-form'
import { useDraft } from '#shared/drafts/useDraft.ts'
import { useUnsaved } from '#shared/forms/unsaved.ts'
import { usePybossaForm } from '#shared/forms/usePybossaForm.ts'
import { useOwnedProject } from '#shared/workshop/ownedProject.ts'
import { taskCount } from './countTasks.ts'
import { readOutcome, type Outcome } from './importOutcome.ts'
import { withoutSecrets } from './withoutSecrets.ts'

/** Why an import did not end: the server failed, without saying why (CONTRACT.md Q8), or its answer never came. */
export interface Failure {
  kind: 'server' | 'network'
  /** Tasks before it began, where that was known. */
  before: number | undefined
}

/** A proxy says these where PYBOSSA was gone or took too long: as with a broken connection, it may have gone on. */
const GATEWAY = [502, 503, 504]
const TOO_LARGE = 413

/**
 * One importer's form (CONTRACT.md V68): keeps what is typed on this device, sends it, and says how it ended.
 * @param about.type the importer's name, and with it the draft's
 * @param about.hasMore something is chosen that no field holds: a file
 * @param about.rows how many rows are sent, and how many of them the file itself does not repeat; where that is known
 */
export function useImporter<Values extends FieldValues>(about: {
  type: string
  form: Parameters<typeof usePybossaForm>[0]
  defaults: DefaultValues<Values>
  toBody?: (values: Values) => Record<string, unknown>
  draft?: string
  hasMore?: boolean
  rows?: (values: Values) => { all: number; isNew: number } | undefined
}) {
  const { t } = useLingui()
  const { project } = useOwnedProject()
  const client = useQueryClient()
  const count = useQuery(taskCount(project.id))
  const [failure, setFailure] = useState<Failure>()
  const [outcome, setOutcome] = useState<Outcome & { before: number | undefined }>()

  const form = usePybossaForm<Values>(about.form, {
    params: { short_name: project.short_name },
    query: { type: about.type },
    defaults: about.defaults,
    ...(about.toBody ? { toBody: about.toBody } : {}),
    describe: ({ kind, status }) => {
      if (status === TOO_LARGE)
        return t`This table is larger than this site takes. Leave out columns that no task needs, or import it in parts.`
      if (kind !== 'server' && kind !== 'network') return undefined
      setFailure({ kind: GATEWAY.includes(status) ? 'network' : kind, before: count.data })
      void count.refetch()
      return ''
    },
    onDone: async ({ flash }, sent) => {
      const rows = about.rows?.(sent)
      setOutcome({ ...readOutcome(flash, rows?.all, rows?.isNew), before: count.data })
      draft.forget()
      await client.invalidateQueries()
    },
  })
  const values = form.watch()
  const draft = useDraft<Values>(`import/${project.id}/${about.draft ?? about.type}`, {
    values: withoutSecrets(values),
    isDirty: form.isDirty && !outcome,
    restore: (kept) => {
      for (const [name, value] of Object.entries(kept))
        form.setValue(name as Path<Values>, value as PathValue<Values, Path<Values>>, { shouldDirty: true })
    },
  })
  useUnsaved((form.isDirty || about.hasMore === true) && !outcome)

  return {
    ...form,
    values,
    draft,
    failure,
    outcome,
    /** The form's `onSubmit`. */
    send: (event: FormEvent) => {
      event.preventDefault()
      if (form.isSending) return
      setFailure(undefined)
      void form.submit(event)
    },
    /** Empties the form for the next import. */
    again: () => {
      setOutcome(undefined)
      form.reset(about.defaults)
    },
    /** Throws away what an earlier visit left. */
    discard: () => {
      draft.forget()
      form.reset(about.defaults)
    },
  }
}

/** What {@link useImporter} gives, whatever the fields are called. */
export type Importer = Pick<
  ReturnType<typeof useImporter>,
  'draft' | 'failure' | 'outcome' | 'send' | 'again' | 'discard' | 'isSending' | 'formError'
>
