import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { forgotPassword } from '#pybossa/endpoints/account.ts'
import { usePybossaForm } from '#shared/forms/usePybossaForm.ts'
import { Page } from '#shared/Page.tsx'
import { Link } from '#shared/routing/Link.tsx'
import { paths } from '#shared/routing/paths.ts'
import { Button } from '#ui/Button.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Notice } from '#ui/Notice.tsx'
import { EmailField } from './EmailField.tsx'
import { FormFrame } from './FormFrame.tsx'
import { useAccountRules } from './useAccountRules.ts'

/** `/account/forgot-password` (CONTRACT.md V32, F7). Says the same to addresses that have an account and to others. */
export default function ForgotPasswordPage() {
  const { t } = useLingui()
  const rules = useAccountRules()
  const [mailedTo, setMailedTo] = useState<string>()
  const form = usePybossaForm<{ email_addr: string }>(forgotPassword, {
    defaults: { email_addr: '' },
    onDone: (_, { email_addr }) => setMailedTo(email_addr),
  })
  if (mailedTo)
    return (
      <Page title={t`Check your e-mail`}>
        <EmptyState
          drawing="done"
          title={t`Check your e-mail`}
          titleAs="h1"
          actions={<Button onClick={() => setMailedTo(undefined)}>{t`Try another address`}</Button>}
        >
          <Trans>
            If {mailedTo} has an account here, a link is on its way. It is good for a few hours. No mail? Look
            where unwanted mails go, or try the address you signed up with.
          </Trans>
        </EmptyState>
      </Page>
    )
  return (
    <FormFrame
      title={t`Forgot your password?`}
      lead={<Trans>Enter your e-mail address. We send you a link to choose a new one.</Trans>}
      other={
        <Link to={paths.signIn} className="font-semibold text-accent underline underline-offset-2">
          <Trans>Back to sign in</Trans>
        </Link>
      }
    >
      <form noValidate onSubmit={(event) => void form.submit(event)} className="flex flex-col gap-5">
        <EmailField
          control={form.register('email_addr', rules.email_addr)}
          error={form.errorOf('email_addr')}
        />
        {form.formError ? <Notice tone="danger">{form.formError}</Notice> : null}
        <Button
          type="submit"
          variant="primary"
          size="lg"
          isBusy={form.isSending}
          busyLabel={t`Sending the link`}
        >
          <Trans>Send me a link</Trans>
        </Button>
      </form>
    </FormFrame>
  )
}
