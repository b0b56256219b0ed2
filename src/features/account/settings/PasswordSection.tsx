import { Trans, useLingui } from '@lingui/react/macro'
import { changePassword } from '#pybossa/endpoints/settings.ts'
import { usePybossaForm } from '#shared/forms/usePybossaForm.ts'
import { useUnsaved } from '#shared/forms/unsaved.ts'
import { Link } from '#shared/routing/Link.tsx'
import { paths } from '#shared/routing/paths.ts'
import { Field } from '#ui/Field.tsx'
import { PasswordInput } from '#ui/PasswordInput.tsx'
import { toast } from '#ui/toasts.ts'
import { NewPasswordField } from '../NewPasswordField.tsx'
import { SaveRow } from './SaveRow.tsx'
import { Section } from '#shared/components/Section.tsx'

/** A new password, given the current one (CONTRACT.md V30, F5). */
export function PasswordSection({ name }: { name: string }) {
  const { t } = useLingui()
  const empty = { current_password: '', new_password: '' }
  const form = usePybossaForm<typeof empty>(changePassword, {
    defaults: empty,
    params: { name },
    answersIn: 'password_form',
    toBody: (values) => ({ btn: 'Password', ...values, confirm: values.new_password }),
    onDone: () => {
      form.reset(empty)
      toast({ tone: 'success', text: t`Your password is changed.` })
    },
  })
  useUnsaved(form.isDirty)
  return (
    <Section id="password" title={t`Password`}>
      <form noValidate onSubmit={(event) => void form.submit(event)} className="flex flex-col gap-5">
        <Field label={t`Current password`} error={form.errorOf('current_password')}>
          {(control) => (
            <PasswordInput
              {...control}
              {...form.register('current_password', { required: t`Enter your password.` })}
              autoComplete="current-password"
              showLabel={t`Show password`}
              hideLabel={t`Hide password`}
            />
          )}
        </Field>
        <NewPasswordField
          label={t`New password`}
          control={form.register('new_password', { required: t`Choose a password.` })}
          password={form.watch('new_password')}
          error={form.errorOf('new_password')}
          said={form.saidOf('new_password')}
        />
        <SaveRow form={form} label={<Trans>Change the password</Trans>} />
      </form>
      <p className="text-sm">
        <Link to={paths.forgotPassword} className="text-accent underline underline-offset-2">
          <Trans>Forgot your password?</Trans>
        </Link>
      </p>
    </Section>
  )
}
