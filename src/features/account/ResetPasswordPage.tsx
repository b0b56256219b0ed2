import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { resetPassword } from '#pybossa/endpoints/account.ts'
import { isPybossaError } from '#pybossa/errors.ts'
import { query } from '#shared/data/query.ts'
import { usePybossaForm } from '#shared/forms/usePybossaForm.ts'
import { Link } from '#shared/routing/Link.tsx'
import { paths } from '#shared/routing/paths.ts'
import { Button } from '#ui/Button.tsx'
import { buttonClass } from '#ui/buttonClass.ts'
import { Notice } from '#ui/Notice.tsx'
import { toast } from '#ui/toasts.ts'
import { DeadLink } from './DeadLink.tsx'
import { FormFrame } from './FormFrame.tsx'
import { NewPasswordField } from './NewPasswordField.tsx'
import { useAfterSignIn } from './useAfterSignIn.ts'

/** `/account/reset-password?key=`: where the mail for a forgotten password leads (CONTRACT.md V31, F5). */
export default function ResetPasswordPage() {
  const { t } = useLingui()
  const [search] = useSearchParams()
  const navigate = useNavigate()
  const { goOn } = useAfterSignIn()
  const [isDead, setDead] = useState(false)
  const key = search.get('key') ?? ''
  // Asks whether the key is good before anybody thinks up a password. Kept no longer than it is looked at.
  const check = useQuery({ ...query(resetPassword.load, { query: { key } }), enabled: key !== '', gcTime: 0 })
  const form = usePybossaForm<{ new_password: string }>(resetPassword, {
    defaults: { new_password: '' },
    query: { key },
    toBody: ({ new_password }) => ({ new_password, confirm: new_password }),
    describe: (error) => {
      if (isPybossaError(error, 'forbidden')) setDead(true)
      return undefined
    },
    onDone: async () => {
      await goOn()
      toast({ tone: 'success', text: t`Your new password is set, and you are signed in.` })
    },
  })
  if (key === '' || isDead || isPybossaError(check.error, 'forbidden'))
    return (
      <DeadLink
        title={t`This link is no longer good`}
        actions={
          <Link to={paths.forgotPassword} className={buttonClass({ variant: 'primary' })}>
            <Trans>Send me a new link</Trans>
          </Link>
        }
      >
        <Trans>Links for a new password work for a few hours, and until the password is changed.</Trans>
      </DeadLink>
    )
  return (
    <FormFrame title={t`Choose a new password`} lead={<Trans>You are signed in with it at once.</Trans>}>
      <form noValidate onSubmit={(event) => void form.submit(event)} className="flex flex-col gap-5">
        <NewPasswordField
          label={t`New password`}
          control={form.register('new_password', { required: t`Choose a password.` })}
          password={form.watch('new_password')}
          error={form.errorOf('new_password')}
          said={form.saidOf('new_password')}
        />
        {form.formError ? <Notice tone="danger">{form.formError}</Notice> : null}
        <div className="flex flex-wrap gap-3">
          <Button
            type="submit"
            variant="primary"
            size="lg"
            isBusy={form.isSending}
            busyLabel={t`Setting your password`}
          >
            <Trans>Set the password</Trans>
          </Button>
          <Button variant="quiet" size="lg" onClick={() => void navigate(paths.home)}>
            <Trans>Cancel</Trans>
          </Button>
        </div>
      </form>
    </FormFrame>
  )
}
