import { Trans, useLingui } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { register as registerForm } from '#pybossa/endpoints/account.ts'
import { setting } from '#shared/config/setting.ts'
import { query } from '#shared/data/query.ts'
import { useCurrentUser } from '#shared/data/useCurrentUser.ts'
import { usePybossaForm } from '#shared/forms/usePybossaForm.ts'
import { Link } from '#shared/routing/Link.tsx'
import { paths } from '#shared/routing/paths.ts'
import { Button } from '#ui/Button.tsx'
import { Checkbox } from '#ui/Checkbox.tsx'
import { Field } from '#ui/Field.tsx'
import { Notice } from '#ui/Notice.tsx'
import { TextInput } from '#ui/TextInput.tsx'
import { EmailField } from './EmailField.tsx'
import { AlreadyIn } from './AlreadyIn.tsx'
import { CheckYourMail } from './CheckYourMail.tsx'
import { FormFrame } from './FormFrame.tsx'
import { NewPasswordField } from './NewPasswordField.tsx'
import { PreferenceFields } from './PreferenceFields.tsx'
import {
  hasPreferences,
  preferenceBody,
  preferenceValues,
  type PreferenceValues,
} from './preferenceValues.ts'
import { useAccountRules } from './useAccountRules.ts'
import { useAfterSignIn } from './useAfterSignIn.ts'
import { userNameFrom } from './userNameFrom.ts'

interface RegisterValues extends PreferenceValues {
  fullname: string
  name: string
  email_addr: string
  password: string
  isOldEnough: boolean
  consent: boolean
}

const page = () => query(registerForm.load, {})

export const needs = () => [page()]

/** `/account/register?next=` (CONTRACT.md V22, F2, F3). There is none where accounts come from a directory. */
export default function RegisterPage() {
  const { t } = useLingui()
  const user = useCurrentUser()
  const { data } = useSuspenseQuery(page())
  const offered = 'form' in data ? data.form : undefined
  const asksPreferences = hasPreferences(offered)
  const rules = useAccountRules()
  const { carried, goOn } = useAfterSignIn()
  const age = setting('minimumAge') ?? 16
  const [mailedTo, setMailedTo] = useState<string>()
  const [hasOwnName, setHasOwnName] = useState(false)
  const form = usePybossaForm<RegisterValues>(registerForm, {
    defaults: {
      fullname: '',
      name: '',
      email_addr: '',
      password: '',
      isOldEnough: false,
      consent: false,
      ...preferenceValues(offered),
    },
    // One password field that can be shown beats two hidden ones; the server wants it twice.
    toBody: ({ fullname, name, email_addr, password, consent, isOldEnough: _age, ...preferences }) => ({
      fullname,
      name,
      email_addr,
      password,
      confirm: password,
      consent,
      ...(asksPreferences ? preferenceBody(preferences) : {}),
    }),
    onDone: ({ next }, { email_addr }) => (next ? goOn(next) : setMailedTo(email_addr)),
  })
  if (mailedTo) return <CheckYourMail address={mailedTo} />
  if (user) return <AlreadyIn name={user.fullname ?? user.name} />
  const link = 'text-accent underline underline-offset-2'
  return (
    <FormFrame
      title={t`Create an account`}
      lead={<Trans>It takes a minute. Then your answers count as yours, on every device.</Trans>}
      other={
        <Trans>
          Already have an account?{' '}
          <Link to={paths.signIn} search={carried} className={`font-semibold ${link}`}>
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
                ...rules.fullname,
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
              {...form.register('name', { ...rules.name, onChange: () => setHasOwnName(true) })}
              autoComplete="nickname"
              autoCapitalize="none"
              spellCheck={false}
            />
          )}
        </Field>
        <EmailField
          control={form.register('email_addr', rules.email_addr)}
          error={form.errorOf('email_addr')}
        />
        <NewPasswordField
          label={t`Password`}
          control={form.register('password', { required: t`Choose a password.` })}
          password={form.watch('password')}
          error={form.errorOf('password')}
          said={form.saidOf('password')}
        />
        {asksPreferences ? <PreferenceFields register={form.register} errorOf={form.errorOf} /> : null}
        {age > 0 ? (
          <Checkbox
            {...form.register('isOldEnough', {
              required: t`Accounts are for people of ${age} years and more.`,
            })}
            error={form.errorOf('isOldEnough')}
            label={<Trans>I am {age} years old or older.</Trans>}
          />
        ) : null}
        <Checkbox
          {...form.register('consent')}
          error={form.errorOf('consent')}
          label={
            <Trans>
              You may write to me about the projects I helped with. See the{' '}
              <Link to={paths.privacy} className={link}>
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
        <p className="text-sm text-muted">
          <Trans>
            With an account you accept the{' '}
            <Link to={paths.terms} className={link}>
              terms of use
            </Link>
            .
          </Trans>
        </p>
      </form>
    </FormFrame>
  )
}
