import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Section } from '#shared/components/Section.tsx'
import { useUnsaved } from '#shared/forms/unsaved.ts'
import { Link } from '#shared/routing/Link.tsx'
import { managePaths } from '#shared/routing/managePaths.ts'
import { SaveRow } from '#shared/workshop/SaveRow.tsx'
import { Field } from '#ui/Field.tsx'
import { Notice } from '#ui/Notice.tsx'
import { TextInput } from '#ui/TextInput.tsx'
import { toast } from '#ui/toasts.ts'
import type { Stored } from './stored.ts'
import { useProjectForm } from './useProjectForm.tsx'

const isWebAddress = (text: string) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)

/**
 * An address of the owner's that the server calls when a task is done. The server asks it before it stores it (CONTRACT.md F10); what
 * it found is told in words. Such addresses may hold a token, so none is kept in a draft.
 */
export function WebhookSection({ stored }: { stored: Stored }) {
  const { t } = useLingui()
  const [hasAnswered, setAnswered] = useState<string>()
  const form = useProjectForm<{ webhook: string }>(stored, {
    defaults: { webhook: stored.webhook },
    toBody: ({ webhook }) => ({ webhook: webhook.trim() }),
    describe: (error) =>
      error.kind === 'server'
        ? t`The server failed. Often that is because it cannot make sense of this address, or waits for it in vain. Nothing was changed.`
        : undefined,
    onSaved: ({ webhook }) => {
      setAnswered(webhook.trim() || undefined)
      if (webhook.trim() === '') toast({ tone: 'success', text: t`The webhook is removed.` })
    },
  })
  useUnsaved(form.isDirty)
  const said = form.saidOf('webhook')
  const refusal = form.errorOf('webhook')
  const inWords =
    refusal === undefined || said === undefined
      ? refusal
      : /connection/i.test(said)
        ? t`The server could not reach this address. It must be open to the internet, not only to your own network. Nothing was changed.`
        : t`The server asked this address and did not get a good answer. It must answer a plain GET with status 200. Nothing was changed.`
  const { webhook } = form.watch()
  return (
    <Section
      id="webhook"
      title={t`Webhook`}
      lead={
        <Trans>
          A server of yours that is told at once when a task has all its answers, so that a program can go on
          with them.
        </Trans>
      }
    >
      <form noValidate onSubmit={(event) => void form.submit(event)} className="flex flex-col gap-5">
        <Field
          label={<Trans>Address</Trans>}
          help={
            <Trans>
              When you save, the server asks it by GET whether it is there. Leave it empty to remove it.
            </Trans>
          }
          error={inWords}
        >
          {(control) => (
            <TextInput
              {...control}
              {...form.register('webhook', {
                validate: (text) =>
                  text.trim() === '' ||
                  isWebAddress(text.trim()) ||
                  t`Give the whole address, beginning with https://`,
              })}
              inputMode="url"
              dir="ltr"
              autoComplete="off"
              spellCheck={false}
            />
          )}
        </Field>
        {hasAnswered !== undefined && hasAnswered === webhook.trim() ? (
          <Notice tone="success" title={t`The address answered`}>
            <Trans>
              From now on it is called by POST whenever a task has all its answers. See under{' '}
              <Link
                to={managePaths.webhooks}
                params={{ short_name: stored.short_name }}
                className="underline underline-offset-2"
              >
                Webhook
              </Link>{' '}
              how the calls went.
            </Trans>
          </Notice>
        ) : null}
        <SaveRow form={{ ...form, reset: () => form.reset({ webhook: stored.webhook }) }} />
      </form>
    </Section>
  )
}
