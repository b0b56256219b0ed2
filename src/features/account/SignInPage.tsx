import { Trans, useLingui } from '@lingui/react/macro'
import { signIn } from '#pybossa/endpoints/account.ts'
import { useCurrentUser } from '#shared/data/useCurrentUser.ts'
import { usePybossaForm } from '#shared/forms/usePybossaForm.ts'
import { Link } from '#shared/routing/Link.tsx'
import { paths } from '#shared/routing/paths.ts'
import { Button } from '#ui/Button.tsx'
import { Field } from '#ui/Field.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PasswordInput } from '#ui/PasswordInput.tsx'
import { TextInput } from '#ui/TextInput.tsx'
import { AlreadyIn } from './AlreadyIn.tsx'
import { FormFrame } from './FormFrame.tsx'
import { useAfterSignIn } from './useAfterSignIn.ts'

/** `/account/signin?next=` (CONTRACT.md V19, F1). */
export default function SignInPage() {
  const { t } = useLingui()
  const user = useCurrentUser()
  const { carried, goOn } = useAfterSignIn()
  const form = usePybossaForm<{ email: string; password: string }>(signIn, {
    defaults: { email: '', password: '' },
    onDone: ({ next }) => goOn(next),
  })
  if (user) return <AlreadyIn name={user.fullname ?? user.name} />
  return (
    <FormFrame
      title={t`Sign in`}
      lead={<Trans>Welcome back. Once you are signed in, your answers count as yours.</Trans>}
      other={
        <Trans>
          New here?{' '}
          <Link
            to={paths.register}
            search={carried}
            className="font-semibold text-accent underline underline-offset-2"
          >
            Create an account
          </Link>
        </Trans>
      }
    >
      <form noValidate onSubmit={(event) => void form.submit(event)} className="flex flex-col gap-5">
        <Field label={t`E-mail address`} error={form.errorOf('email')}>
          {(control) => (
            <TextInput
              {...control}
              {...form.register('email', { required: t`Enter your e-mail address.` })}
              type="email"
              autoComplete="username"
              inputMode="email"
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
    </FormFrame>
  )
}
