import { Trans, useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { updateProfile, type UpdatePage } from '#pybossa/endpoints/settings.ts'
import { query } from '#shared/data/query.ts'
import { Notice } from '#ui/Notice.tsx'
import { toast } from '#ui/toasts.ts'
import { EmailField } from '../EmailField.tsx'
import { ConfirmEmail } from '../ConfirmEmail.tsx'
import { useAccountRules } from '../useAccountRules.ts'
import { SaveRow } from './SaveRow.tsx'
import { Section } from '#shared/components/Section.tsx'
import { useProfileForm, type Stored } from './useProfileForm.ts'

/**
 * The address, on its own: where addresses are confirmed by mail, PYBOSSA drops whatever else a request with a new one
 * changes (CONTRACT.md Q13). Whether it waits for the mail shows in the address the server has afterwards.
 */
export function EmailSection({
  stored,
  unconfirmed,
}: {
  stored: Stored
  /** Somebody whose address was never confirmed. */
  unconfirmed: { wasSent: boolean } | null
}) {
  const { t } = useLingui()
  const rules = useAccountRules()
  const client = useQueryClient()
  const [mailedTo, setMailedTo] = useState<string>()
  const form = useProfileForm<{ email_addr: string }>(stored, {
    defaults: { email_addr: stored.email_addr },
    onSaved: ({ email_addr }) => {
      const page = query(updateProfile.load, { params: { name: stored.name } })
      const now = client.getQueryData<UpdatePage>(page.queryKey)?.form.email_addr ?? stored.email_addr
      const waits = now !== email_addr
      setMailedTo(waits ? email_addr : undefined)
      if (waits) form.reset({ email_addr: now })
      else toast({ tone: 'success', text: t`Saved.` })
    },
  })
  const address = stored.email_addr
  return (
    <Section
      id="email"
      title={t`E-mail address`}
      lead={<Trans>You sign in with it. Nobody but the people who run this site can see it.</Trans>}
    >
      {unconfirmed ? (
        <>
          <p>
            <Trans>{address} is not confirmed yet.</Trans>
          </p>
          <ConfirmEmail address={address} wasSent={unconfirmed.wasSent} />
        </>
      ) : null}
      <form noValidate onSubmit={(event) => void form.submit(event)} className="flex flex-col gap-5">
        <EmailField
          control={form.register('email_addr', rules.email_addr)}
          error={form.errorOf('email_addr')}
        />
        {mailedTo ? (
          <Notice tone="success" title={t`Check your e-mail`}>
            <Trans>
              We sent a link to {mailedTo}. Your address changes when you open it; until then it stays{' '}
              {address}.
            </Trans>
          </Notice>
        ) : null}
        <SaveRow form={form} label={<Trans>Change the address</Trans>} />
      </form>
    </Section>
  )
}
