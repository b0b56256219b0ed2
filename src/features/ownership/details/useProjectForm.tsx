import { Trans, useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { DefaultValues, FieldValues, Path } from 'react-hook-form'
import { Link, useNavigate } from 'react-router'
import { updateProject } from '#pybossa/endpoints/ownership.ts'
import type { PybossaError } from '#pybossa/errors.ts'
import { forgetUnsaved } from '#shared/forms/unsaved.ts'
import { usePybossaForm } from '#shared/forms/usePybossaForm.ts'
import { addressOf } from '#shared/routing/Link.tsx'
import { managePaths } from '#shared/routing/managePaths.ts'
import { toast } from '#ui/toasts.ts'
import { isAbout, useForgetProject } from '../useForgetProject.ts'
import { useProjectWords } from '../useProjectWords.ts'
import type { Stored } from './stored.ts'

/**
 * A part of PYBOSSA's one project form (CONTRACT.md V64, F10): what the part does not hold is sent as it is stored. A new short name
 * moves the page along.
 * @param about.toBody turns the part's values into fields, where these differ; also the place for `password`, which is '' otherwise
 * @param about.onSaved instead of the word that it is saved
 */
export function useProjectForm<Values extends FieldValues>(
  stored: Stored,
  about: {
    defaults: DefaultValues<Values>
    toBody?: (values: Values) => Partial<Stored> & { password?: string }
    describe?: (error: PybossaError) => string | undefined
    onSaved?: (values: Values) => void | Promise<void>
  },
) {
  const { t } = useLingui()
  const client = useQueryClient()
  const navigate = useNavigate()
  const words = useProjectWords()
  const forgetOld = useForgetProject(stored.short_name)
  const bodyOf = (values: Values) => ({
    ...stored,
    password: '',
    ...(about.toBody ? about.toBody(values) : values),
  })

  const moveTo = async (short_name: string) => {
    // The guard must not hold up what was saved this moment.
    forgetUnsaved()
    forgetOld()
    await navigate(addressOf(managePaths.updateProject, { short_name }), { replace: true })
    const isOld = isAbout(stored.short_name)
    await client.invalidateQueries({ predicate: (one) => !isOld(one) })
  }

  const form = usePybossaForm<Values>(updateProject, {
    defaults: about.defaults,
    params: { short_name: stored.short_name },
    toBody: bodyOf,
    ...(about.describe ? { describe: about.describe } : {}),
    onDone: async (_, values) => {
      form.reset(values)
      const { short_name } = bodyOf(values)
      if (short_name === stored.short_name) await client.invalidateQueries()
      else await moveTo(short_name)
      if (about.onSaved) await about.onSaved(values)
      else toast({ tone: 'success', text: t`Saved.` })
    },
  })
  const elsewhere = form.saidOf('webhook' as Path<Values>)
  const holdsWebhook = 'webhook' in about.defaults
  return {
    ...form,
    errorOf: (name: Path<Values>) => words(form.errorOf(name)) ?? form.errorOf(name),
    // PYBOSSA asks the webhook's address whenever anything of the form is saved.
    formError: (form.formError && elsewhere && !holdsWebhook ? (
      <Trans>
        Nothing was saved: the server first asks the address of your{' '}
        <Link to="#webhook" className="underline underline-offset-2">
          webhook
        </Link>
        , and that does not answer well. Mend it there or remove it, then save again.
      </Trans>
    ) : (
      form.formError
    )) as ReactNode,
  }
}
