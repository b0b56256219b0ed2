import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { sendConfirmationMail } from '#pybossa/endpoints/account.ts'
import { isPybossaError, PybossaError } from '#pybossa/errors.ts'
import { callSignedIn } from '#shared/session/callSignedIn.ts'
import { Button } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'

/** Asks for the mail whose link confirms one's address (CONTRACT.md V24), and says whether it is on its way. */
export function ConfirmEmail({ address, wasSent }: { address: string; wasSent: boolean }) {
  const { t } = useLingui()
  const [isSending, setSending] = useState(false)
  const [outcome, setOutcome] = useState<'sent' | 'never' | 'failed'>()
  const send = async () => {
    setSending(true)
    try {
      await callSignedIn(sendConfirmationMail, {})
      setOutcome('sent')
    } catch (error) {
      if (!(error instanceof PybossaError)) throw error
      setOutcome(isPybossaError(error, 'notFound') ? 'never' : 'failed')
    } finally {
      setSending(false)
    }
  }
  if (outcome === 'sent')
    return (
      <Notice tone="success">
        <Trans>We sent a link to {address}. Open it to confirm the address.</Trans>
      </Notice>
    )
  if (outcome === 'never')
    return (
      <Notice>
        <Trans>This site does not check addresses: there is nothing to do.</Trans>
      </Notice>
    )
  return (
    <div className="flex flex-col items-start gap-4">
      {outcome === 'failed' ? (
        <Notice tone="danger">
          <Trans>We could not ask for the mail. Try again in a moment.</Trans>
        </Notice>
      ) : null}
      <Button isBusy={isSending} busyLabel={t`Asking for the mail`} onClick={() => void send()}>
        {wasSent ? <Trans>Send the mail again</Trans> : <Trans>Send me a confirmation mail</Trans>}
      </Button>
    </div>
  )
}
