import { Trans, useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { updateUser } from '#pybossa/endpoints/api.ts'
import { updateProfile } from '#pybossa/endpoints/settings.ts'
import { PybossaError } from '#pybossa/errors.ts'
import { useUnsaved } from '#shared/forms/unsaved.ts'
import { callSignedIn } from '#shared/session/callSignedIn.ts'
import { Field } from '#ui/Field.tsx'
import { PasswordInput } from '#ui/PasswordInput.tsx'
import { toast } from '#ui/toasts.ts'
import { SaveRow } from './SaveRow.tsx'
import { Section } from '#shared/components/Section.tsx'

/**
 * Keys of other services. PYBOSSA's own form for these says that it worked and stores nothing, so they go through the API
 * (CONTRACT.md Q5).
 */
export function ServicesSection({ id, ckanKey }: { id: number; ckanKey: string }) {
  const { t } = useLingui()
  const client = useQueryClient()
  const [stored, setStored] = useState(ckanKey)
  const [typed, setTyped] = useState(ckanKey)
  const [isSending, setSending] = useState(false)
  const [formError, setFormError] = useState<string>()
  const isDirty = typed !== stored
  useUnsaved(isDirty)

  const save = async (event: FormEvent) => {
    event.preventDefault()
    setSending(true)
    setFormError(undefined)
    try {
      const saved = await callSignedIn(updateUser, { params: { id }, body: { ckan_api: typed.trim() } })
      const kept = saved.ckan_api ?? ''
      setStored(kept)
      setTyped(kept)
      await client.invalidateQueries({ queryKey: [updateProfile.load.path] })
      toast({ tone: 'success', text: t`Saved.` })
    } catch (error) {
      if (!(error instanceof PybossaError)) throw error
      setFormError(t`We could not save the key. What you typed is still here: try again in a moment.`)
    } finally {
      setSending(false)
    }
  }
  const form = { formError, isSending, isDirty, reset: () => setTyped(stored) }
  return (
    <Section
      id="services"
      title={t`Other services`}
      lead={<Trans>For owners of projects who publish their data at a CKAN site.</Trans>}
    >
      <form noValidate onSubmit={(event) => void save(event)} className="flex flex-col gap-5">
        <Field
          label={t`CKAN API key`}
          help={t`You find it on your profile at the CKAN site. Leave it empty to remove it.`}
        >
          {(control) => (
            <PasswordInput
              {...control}
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
              autoComplete="off"
              spellCheck={false}
              showLabel={t`Show key`}
              hideLabel={t`Hide key`}
            />
          )}
        </Field>
        <SaveRow form={form} />
      </form>
    </Section>
  )
}
