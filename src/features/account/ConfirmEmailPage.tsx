import { Trans, useLingui } from '@lingui/react/macro'
import { useCurrentUser } from '#shared/data/useCurrentUser.ts'
import { ConfirmEmail } from './ConfirmEmail.tsx'
import { FormFrame } from './FormFrame.tsx'

/** `/account/confirm-email`: PYBOSSA sends the mail when this is opened; here it is sent when somebody wants it (CONTRACT.md V24). */
export default function ConfirmEmailPage() {
  const { t } = useLingui()
  const user = useCurrentUser()
  if (!user) return null
  const address = user.email_addr
  return (
    <FormFrame
      title={t`Confirm your e-mail address`}
      lead={
        user.valid_email ? (
          <Trans>{address} is confirmed.</Trans>
        ) : (
          <Trans>A link to {address} shows the site that it is yours.</Trans>
        )
      }
    >
      {user.valid_email ? null : (
        <ConfirmEmail address={address} wasSent={user.confirmation_email_sent ?? false} />
      )}
    </FormFrame>
  )
}
