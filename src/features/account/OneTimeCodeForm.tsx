import { Trans, useLingui } from '@lingui/react/macro'
import { confirmOneTimeCode } from '#pybossa/endpoints/account.ts'
import { usePybossaForm } from '#shared/forms/usePybossaForm.ts'
import { paths } from '#shared/routing/paths.ts'
import { Button } from '#ui/Button.tsx'
import { Field } from '#ui/Field.tsx'
import { Notice } from '#ui/Notice.tsx'
import { TextInput } from '#ui/TextInput.tsx'

/**
 * The code from the mail (CONTRACT.md V20, F8). A wrong or late one is answered with a new one.
 * @param onExpired the whole sign-in took too long: it begins anew
 */
export function OneTimeCodeForm({
  token,
  next,
  onDone,
  onExpired,
}: {
  token: string
  next?: string | undefined
  onDone: (next: string | null | undefined) => void | Promise<void>
  onExpired: () => void
}) {
  const { t } = useLingui()
  const form = usePybossaForm<{ otp: string }>(confirmOneTimeCode, {
    defaults: { otp: '' },
    params: { token },
    ...(next === undefined ? {} : { query: { next } }),
    toBody: ({ otp }) => ({ otp: otp.replace(/\D/g, '') }),
    onDone: (reply) => (reply.next?.split('?')[0] === paths.signIn ? onExpired() : onDone(reply.next)),
  })
  return (
    <form noValidate onSubmit={(event) => void form.submit(event)} className="flex flex-col gap-5">
      <Field label={t`Code`} help={t`Six digits. It is good for five minutes.`} error={form.errorOf('otp')}>
        {(control) => (
          <TextInput
            {...control}
            {...form.register('otp', {
              required: t`Enter the code from the mail.`,
              pattern: { value: /\d/, message: t`Enter the code from the mail.` },
            })}
            inputMode="numeric"
            autoComplete="one-time-code"
            className="max-w-48 text-lg tracking-[0.2em] tabular-nums"
          />
        )}
      </Field>
      {form.formError ? <Notice tone="danger">{form.formError}</Notice> : null}
      <Button
        type="submit"
        variant="primary"
        size="lg"
        isBusy={form.isSending}
        busyLabel={t`Checking the code`}
      >
        <Trans>Continue</Trans>
      </Button>
    </form>
  )
}
