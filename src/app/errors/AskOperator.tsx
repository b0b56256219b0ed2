import { Trans } from '@lingui/react/macro'
import { contactAddress } from '#shared/contactAddress.ts'

/** Whom to ask when something is wrong, where the operator said it. */
export function AskOperator() {
  const address = contactAddress()
  if (!address) return null
  return (
    <p className="mt-3">
      <Trans>
        You can write to{' '}
        <a href={address} className="text-accent underline underline-offset-2">
          the people who run this site
        </a>
        .
      </Trans>
    </p>
  )
}
