import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { updateProject } from '#pybossa/endpoints/ownership.ts'
import { useQueryClient } from '@tanstack/react-query'
import { Section } from '#shared/components/Section.tsx'
import { useUnsaved } from '#shared/forms/unsaved.ts'
import { callSignedIn } from '#shared/session/callSignedIn.ts'
import { ConfirmDialog } from '#shared/workshop/ConfirmDialog.tsx'
import { SaveRow } from '#shared/workshop/SaveRow.tsx'
import { Button } from '#ui/Button.tsx'
import { Field } from '#ui/Field.tsx'
import { Icon } from '#ui/Icon.tsx'
import { PasswordInput } from '#ui/PasswordInput.tsx'
import { toast } from '#ui/toasts.ts'
import type { Stored } from './stored.ts'
import { useProjectForm } from './useProjectForm.tsx'

const empty = { password: '' }
/** The form came back: something in it was refused, and no password is among its fields. */
const REFUSED = new Error('The server kept the password.')

/**
 * A word that opens the project's pages (CONTRACT.md V61, Q22). It is written and never read: the server signs it only, so nothing of
 * it comes here. It is kept in no draft.
 */
export function PasswordSection({ stored }: { stored: Stored }) {
  const { t } = useLingui()
  const client = useQueryClient()
  const [isRemoving, setRemoving] = useState(false)
  const form = useProjectForm<typeof empty>(stored, {
    defaults: empty,
    toBody: ({ password }) => ({ protect: true, password }),
    onSaved: () => {
      form.reset(empty)
      toast({ tone: 'success', text: t`The project now asks for this password.` })
    },
  })
  useUnsaved(form.isDirty)
  const remove = async () => {
    const reply = await callSignedIn(updateProject.send, {
      params: { short_name: stored.short_name },
      body: { ...stored, protect: false, password: '' },
    })
    if (!updateProject.isDone(reply)) throw REFUSED
    await client.invalidateQueries()
    toast({ tone: 'success', text: t`The password is gone. Everybody can open the project.` })
  }
  return (
    <Section
      id="password"
      title={t`Password`}
      lead={
        <Trans>
          Only people who know it open the project’s pages, and type it again every half hour. It keeps
          visitors out, not programs: the API still shows tasks to whoever asks it.
        </Trans>
      }
    >
      <p className="flex items-center gap-2.5">
        <Icon name={stored.protect ? 'lock' : 'globe'} className="size-5 shrink-0 text-muted" />
        {stored.protect ? (
          <Trans>A password is set. Nobody can look it up here; if it is lost, set another one.</Trans>
        ) : (
          <Trans>No password is set.</Trans>
        )}
      </p>
      <form noValidate onSubmit={(event) => void form.submit(event)} className="flex flex-col gap-5">
        <Field
          label={stored.protect ? t`New password` : t`Password for the project`}
          help={t`Two characters at least. You give it to people yourself, so choose one that is used nowhere else.`}
          error={form.errorOf('password')}
        >
          {(control) => (
            <PasswordInput
              {...control}
              {...form.register('password', {
                required: t`Enter a password.`,
                minLength: { value: 2, message: t`One character is no password: the server would drop it.` },
              })}
              autoComplete="off"
              showLabel={t`Show password`}
              hideLabel={t`Hide password`}
            />
          )}
        </Field>
        <SaveRow
          form={{ ...form, reset: () => form.reset(empty) }}
          label={stored.protect ? <Trans>Change the password</Trans> : <Trans>Set the password</Trans>}
        >
          {stored.protect ? (
            <Button variant="quiet" onClick={() => setRemoving(true)}>
              <Trans>Remove the password</Trans>
            </Button>
          ) : null}
        </SaveRow>
      </form>
      <ConfirmDialog
        isOpen={isRemoving}
        onClose={() => setRemoving(false)}
        title={<Trans>Remove the password?</Trans>}
        confirm={<Trans>Remove the password</Trans>}
        busyLabel={t`Removing the password`}
        describe={(error) =>
          error === REFUSED
            ? t`The server did not take this. Perhaps the webhook’s address does not answer: mend or remove that first.`
            : undefined
        }
        act={remove}
      >
        <p>
          <Trans>Everybody can open the project then, and take part in it.</Trans>
        </p>
      </ConfirmDialog>
    </Section>
  )
}
