import { Trans, useLingui } from '@lingui/react/macro'
import { signIn } from '#pybossa/endpoints/account.ts'
import { hasDirectory } from '#shared/brand.ts'
import { usePybossaForm } from '#shared/forms/usePybossaForm.ts'
import { Button } from '#ui/Button.tsx'
import { Field } from '#ui/Field.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PasswordInput } from '#ui/PasswordInput.tsx'
import { TextInput } from '#ui/TextInput.tsx'

/**
 * The two fields of signing in (CONTRACT.md V19, F1), on their page and over others. Where accounts come from a directory
 * the first is the name there.
 * @param onDone gets what PYBOSSA answers as `next`: it may ask for something more
 */
export function SignInForm({
  email = '',
  next,
  onDone,
}: {
  email?: string | undefined
  next?: string | undefined
  onDone: (next: string | null | undefined) => void | Promise<void>
}) {
  const { t } = useLingui()
  const isDirectory = hasDirectory()
  const form = usePybossaForm<{ email: string; password: string }>(signIn, {
    defaults: { email, password: '' },
    // A code by mail, where that is asked for, leads on to where this one would have.
    ...(next === undefined ? {} : { query: { next } }),
    onDone: (reply) => onDone(reply.next),
  })
  return (
    <form noValidate onSubmit={(event) => void form.submit(event)} className="flex flex-col gap-5">
      <Field
        label={isDirectory ? t`User name` : t`E-mail address`}
        help={isDirectory ? t`The one of your organisation’s account.` : undefined}
        error={form.errorOf('email')}
      >
        {(control) => (
          <TextInput
            {...control}
            {...form.register('email', {
              required: isDirectory ? t`Enter your user name.` : t`Enter your e-mail address.`,
            })}
            {...(isDirectory ? {} : { type: 'email', inputMode: 'email' as const })}
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
          />
        )}
      </Field>
      <Field label={t`Password`} error={form.errorOf('password')}>
        {(control) => (
          <PasswordInput
            {...control}
            {...form.register('password', { required: t`Enter your password.` })}
            autoComplete="current-password"
            showLabel={t`Show password`}
            hideLabel={t`Hide password`}
          />
        )}
      </Field>
      {form.formError ? <Notice tone="danger">{form.formError}</Notice> : null}
      <Button type="submit" variant="primary" size="lg" isBusy={form.isSending} busyLabel={t`Signing in`}>
        <Trans>Sign in</Trans>
      </Button>
    </form>
  )
}
