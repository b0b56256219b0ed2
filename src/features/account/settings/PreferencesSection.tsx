import { Trans, useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { savePreferences } from '#pybossa/endpoints/account.ts'
import type { PreferencesForm } from '#pybossa/endpoints/session.ts'
import { PybossaError } from '#pybossa/errors.ts'
import { readPageBlock, RefusalsBlock } from '#pybossa/pages/readPageBlock.ts'
import { whoAmI } from '#shared/data/useCurrentUser.ts'
import { useUnsaved } from '#shared/forms/unsaved.ts'
import { callSignedIn } from '#shared/session/callSignedIn.ts'
import { toast } from '#ui/toasts.ts'
import { loadWording } from '#shared/serverTexts/loadWording.ts'
import { PreferenceFields } from '../PreferenceFields.tsx'
import { preferenceBody, preferenceValues, type PreferenceValues } from '../preferenceValues.ts'
import { SaveRow } from './SaveRow.tsx'
import { Section } from '#shared/components/Section.tsx'

/**
 * F22 on sites that have it. PYBOSSA takes it as a form only and answers pages: it was stored where the answer comes from
 * another address than that of the form (CONTRACT.md V36). Which field it was only our theme's page says.
 */
export function PreferencesSection({ name, form: kept }: { name: string; form: PreferencesForm }) {
  const { t, i18n } = useLingui()
  const client = useQueryClient()
  const [formError, setFormError] = useState<string>()
  const { register, handleSubmit, formState, reset, setError } = useForm<PreferenceValues>({
    defaultValues: preferenceValues(kept),
  })
  useUnsaved(formState.isDirty)

  /** Puts what the page says on its fields; false where it says nothing. */
  const complain = async (page: string): Promise<boolean> => {
    const refused = Object.entries(readPageBlock(page, RefusalsBlock)?.errors ?? {}).filter(isOfField)
    const wordingOf = await loadWording(i18n)
    for (const [index, [field, [text = '']]] of refused.entries())
      setError(field, { type: 'server', message: wordingOf(text) }, { shouldFocus: index === 0 })
    return refused.length > 0
  }
  const save = async (values: PreferenceValues) => {
    setFormError(undefined)
    try {
      const { address, text } = await callSignedIn(savePreferences, {
        params: { name },
        body: preferenceBody(values),
      })
      if (address.startsWith('/account/save_metadata/')) {
        if (await complain(text)) return
        setFormError(
          t`The site did not take one of these. It knows languages, countries and the rest by its own English words, and wants both times with a time zone, or none of the three.`,
        )
        return
      }
      reset(values)
      await client.invalidateQueries(whoAmI())
      toast({ tone: 'success', text: t`Saved.` })
    } catch (error) {
      if (!(error instanceof PybossaError)) throw error
      setFormError(t`We could not save this. What you typed is still here: try again in a moment.`)
    }
  }
  const form = {
    formError,
    isSending: formState.isSubmitting,
    isDirty: formState.isDirty,
    reset: () => reset(),
  }
  return (
    <Section
      id="preferences"
      title={t`Preferences`}
      lead={<Trans>This site asks what you know and when you have time, to offer you tasks that fit.</Trans>}
    >
      <form noValidate onSubmit={(event) => void handleSubmit(save)(event)} className="flex flex-col gap-5">
        <PreferenceFields register={register} errorOf={(field) => formState.errors[field]?.message} />
        <SaveRow form={form} />
      </form>
    </Section>
  )
}

const isOfField = (refusal: [string, string[]]): refusal is [keyof PreferenceValues, string[]] =>
  refusal[0] in preferenceValues(null)
