import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { getOauthTokens } from '#pybossa/endpoints/api.ts'
import { PybossaError } from '#pybossa/errors.ts'
import type { CurrentUser } from '#pybossa/schemas/user.ts'
import { callSignedIn } from '#shared/session/callSignedIn.ts'
import { Button } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Section } from '#shared/components/Section.tsx'

/** Whether this server knows accounts of other sites, as before release 4: its people have fields for these. */
export const knowsOtherAccounts = (user: CurrentUser) =>
  [user.twitter_user_id, user.facebook_user_id, user.google_user_id].some((id) => id !== undefined)

/** The tokens of the other sites one signed in with, on servers before release 4 (CONTRACT.md §6 `/api/token`). Shown on demand, kept nowhere. */
export function OauthSection() {
  const { t } = useLingui()
  const [tokens, setTokens] = useState<Record<string, unknown>>()
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const show = async () => {
    setBusy(true)
    setProblem(undefined)
    try {
      setTokens(await callSignedIn(getOauthTokens, {}))
    } catch (error) {
      if (!(error instanceof PybossaError)) throw error
      setProblem(t`This server does not tell tokens.`)
    } finally {
      setBusy(false)
    }
  }
  const rows = Object.entries(tokens ?? {})
  return (
    <Section
      id="tokens"
      title={t`Accounts of other sites`}
      lead={<Trans>Keys this site got when you signed in with another account.</Trans>}
    >
      {tokens && rows.length === 0 ? (
        <p>
          <Trans>There are none: you sign in with a password.</Trans>
        </p>
      ) : null}
      {rows.length > 0 ? (
        <dl className="flex flex-col gap-3">
          {rows.map(([name, token]) => (
            <div key={name}>
              <dt className="font-semibold">{name.replace(/_token$/, '')}</dt>
              <dd className="font-mono text-sm wrap-anywhere">
                {typeof token === 'string' ? token : JSON.stringify(token)}
              </dd>
            </div>
          ))}
        </dl>
      ) : null}
      {problem ? <Notice>{problem}</Notice> : null}
      <div>
        {tokens ? (
          <Button onClick={() => setTokens(undefined)}>
            <Trans>Hide</Trans>
          </Button>
        ) : (
          <Button isBusy={isBusy} busyLabel={t`Fetching your tokens`} onClick={() => void show()}>
            <Trans>Show my tokens</Trans>
          </Button>
        )}
      </div>
    </Section>
  )
}
