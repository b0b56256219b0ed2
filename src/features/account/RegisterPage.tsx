import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { register as registerForm } from '#pybossa/endpoints/account.ts'
import { useCurrentUser } from '#shared/data/useCurrentUser.ts'
import { usePybossaForm } from '#shared/forms/usePybossaForm.ts'
import { Link } from '#shared/routing/Link.tsx'
import { paths } from '#shared/routing/paths.ts'
import { Button } from '#ui/Button.tsx'
import { Checkbox } from '#ui/Checkbox.tsx'
import { Field } from '#ui/Field.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PasswordInput } from '#ui/PasswordInput.tsx'
import { TextInput } from '#ui/TextInput.tsx'
import { AlreadyIn } from './AlreadyIn.tsx'
import { CheckYourMail } from './CheckYourMail.tsx'
import { FormFrame } from './FormFrame.tsx'
import { useAfterSignIn } from './useAfterSignIn.ts'
import { userNameFrom } from './userNameFrom.ts'

const LENGTHS = { min: 3, max: 35 }
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/
const FORBIDDEN = /[$#&/\\|\s]/

interface RegisterValues {
  fullname: string
  name: string
  email_addr: string
  password: string
  confirm: string
  consent: boolean
}

/** `/account/register?next=` (CONTRACT.md V22, F2). */
export default function RegisterPage() {
  const { t } = useLingui()
  const user = useCurrentUser()
  const { carried, goOn } = useAfterSignIn()
  const [mailedTo, setMailedTo] = useState<string>()
  const [hasOwnName, setHasOwnName] = useState(false)
  const form = usePybossaForm<RegisterValues>(registerForm, {
    defaults: { fullname: '', name: '', email_addr: '', password: '', confirm: '', consent: false },
    // One password field that can be shown beats two hidden ones; the server wants it twice.
    toBody: (values) => ({ ...values, confirm: values.password }),
    onDone: ({ next }, { email_addr }) => (next ? goOn(next) : setMailedTo(email_addr)),
  })
  if (mailedTo) return <CheckYourMail address={mailedTo} />
  if (user) return <AlreadyIn name={user.fullname ?? user.name} />
  const length = t`Use ${LENGTHS.min} to ${LENGTHS.max} characters.`
  const lengthRules = {
    minLength: { value: LENGTHS.min, message: length },
    maxLength: { value: LENGTHS.max, message: length },
  }
  return (
    <FormFrame
      title={t`Create an account`}
      lead={<Trans>It takes a minute. Then your answers count as yours, on every device.</Trans>}
      other={
        <Trans>
          Already have an account?{' '}
          <Link
            to={paths.signIn}
            search={carried}
            className="font-semibold text-accent underline underline-offset-2"
          >
            Sign in
          </Link>
        </Trans>
      }
    >
      <form noValidate onSubmit={(event) => void form.submit(event)} className="flex flex-col gap-5">
        <Field label={t`Your name`} error={form.errorOf('fullname')}>
          {(control) => (
            <TextInput
              {...control}
              {...form.register('fullname', {
                required: t`Enter your name.`,
                ...lengthRules,
                onChange: (event: { target: { value: string } }) => {
                  if (!hasOwnName) form.setValue('name', userNameFrom(event.target.value))
                },
              })}
              autoComplete="name"
            />
          )}
        </Field>
        <Field
          label={t`User name`}
          help={t`Others see it beside your answers and in the address of your profile.`}
          error={form.errorOf('name')}
        >
          {(control) => (
            <TextInput
              {...control}
              {...form.register('name', {
                required: t`Choose a user name.`,
                ...lengthRules,
                validate: (name) =>
                  !FORBIDDEN.test(name) ||
                  t`Use letters, digits, dashes and dots: no spaces and none of $ # & / \\ |`,
                onChange: () => setHasOwnName(true),
              })}
              autoComplete="nickname"
              autoCapitalize="none"
              spellCheck={false}
            />
          )}
        </Field>
        <Field label={t`E-mail address`} error={form.errorOf('email_addr')}>
          {(control) => (
            <TextInput
              {...control}
              {...form.register('email_addr', {
                required: t`Enter your e-mail address.`,
                pattern: { value: EMAIL, message: t`Enter an e-mail address such as name@example.org.` },
              })}
              type="email"
              autoComplete="email"
              inputMode="email"
            />
          )}
        </Field>
        <Field label={t`Password`} error={form.errorOf('password') ?? form.errorOf('confirm')}>
          {(control) => (
            <PasswordInput
              {...control}
              {...form.register('password', { required: t`Choose a password.` })}
              autoComplete="new-password"
              showLabel={t`Show password`}
              hideLabel={t`Hide password`}
            />
          )}
        </Field>
        <Checkbox
          {...form.register('consent')}
          error={form.errorOf('consent')}
          label={
            <Trans>
              You may write to me about the projects I helped with. See the{' '}
              <Link to={paths.privacy} className="text-accent underline underline-offset-2">
                privacy page
              </Link>
              .
            </Trans>
          }
        />
        {form.formError ? <Notice tone="danger">{form.formError}</Notice> : null}
        <Button
          type="submit"
          variant="primary"
          size="lg"
          isBusy={form.isSending}
          busyLabel={t`Creating your account`}
        >
          <Trans>Create an account</Trans>
        </Button>
      </form>
    </FormFrame>
  )
}
