import { useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { updateProjectRow } from '#pybossa/endpoints/api.ts'
import { getProjectSettings } from '#pybossa/endpoints/ownership.ts'
import { PybossaError } from '#pybossa/errors.ts'
import type { OwnedProject } from '#pybossa/schemas/project.ts'
import { useFailureWords } from '#shared/forms/useFailureWords.ts'
import { useUnsaved } from '#shared/forms/unsaved.ts'
import { callSignedIn } from '#shared/session/callSignedIn.ts'
import { toast } from '#ui/toasts.ts'
import { keyProblem, mergeInfo, ownKeysOf, type OwnKey } from './infoKeys.ts'

export type Kit = '' | 'classic' | 'none'

interface InfoValues {
  isIncremental: boolean
  kit: Kit
  own: OwnKey[]
}

const kitOf = (value: unknown): Kit => (value === 'classic' || value === 'none' ? value : '')

const valuesOf = (info: OwnedProject['info']): InfoValues => ({
  isIncremental: info['sched'] === 'incremental',
  kit: kitOf(info['presenter_kit']),
  own: ownKeysOf(info),
})

/**
 * The form of a project's `info`. It is written whole, so it is read anew just before and only what was changed here is changed in it.
 * An owner's keys may be anybody's guess, secrets too: no draft keeps them.
 */
export function useInfoForm({ id, short_name, info }: OwnedProject) {
  const { t } = useLingui()
  const client = useQueryClient()
  const failureWords = useFailureWords()
  /** `info` as it was when the values were taken from it. */
  const [before, setBefore] = useState(info)
  const [values, setValues] = useState(() => valuesOf(info))
  const [isChecked, setChecked] = useState(false)
  const [isSending, setSending] = useState(false)
  const [formError, setFormError] = useState<string>()
  const stored = valuesOf(before)
  const isDirty = JSON.stringify(values) !== JSON.stringify(stored)
  useUnsaved(isDirty)

  const take = (next: OwnedProject['info']) => {
    setBefore(next)
    setValues(valuesOf(next))
    setChecked(false)
    setFormError(undefined)
  }
  if (!isDirty && JSON.stringify(info) !== JSON.stringify(before)) take(info)

  const save = async () => {
    const { project } = await callSignedIn(getProjectSettings, { params: { short_name } })
    const merged = mergeInfo(project.info, before, {
      own: values.own,
      sched:
        values.isIncremental === stored.isIncremental
          ? undefined
          : values.isIncremental
            ? 'incremental'
            : 'default',
      kit: values.kit === stored.kit ? undefined : values.kit,
    })
    await callSignedIn(updateProjectRow, { params: { id }, body: { info: merged } })
    // First what the server has now: as soon as nothing is changed here, the form goes by that.
    await client.invalidateQueries()
    take(merged)
    toast({ tone: 'success', text: t`Saved.` })
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setChecked(true)
    if (isSending) return
    if (values.own.some(({ key }) => keyProblem(key, values.own) !== undefined)) {
      setFormError(t`A key needs another name.`)
      return
    }
    setFormError(undefined)
    setSending(true)
    try {
      await save()
    } catch (error) {
      if (!(error instanceof PybossaError)) throw error
      setFormError(failureWords(error))
    } finally {
      setSending(false)
    }
  }
  return {
    values,
    change: (part: Partial<InfoValues>) => setValues({ ...values, ...part }),
    isChecked,
    submit,
    isSending,
    formError,
    isDirty,
    reset: () => take(before),
  }
}
