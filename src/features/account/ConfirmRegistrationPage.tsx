import { Trans, useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useState } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { call } from '#pybossa/client.ts'
import { confirmRegistration } from '#pybossa/endpoints/account.ts'
import { isPybossaError } from '#pybossa/errors.ts'
import { useCurrentUser } from '#shared/data/useCurrentUser.ts'
import { Page } from '#shared/Page.tsx'
import { Link } from '#shared/routing/Link.tsx'
import { paths } from '#shared/routing/paths.ts'
import { tellOtherTabs } from '#shared/session/otherTabs.ts'
import { Button } from '#ui/Button.tsx'
import { buttonClass } from '#ui/buttonClass.ts'
import { EmptyState } from '#ui/EmptyState.tsx'
import { DeadLink } from './DeadLink.tsx'

type Outcome = 'working' | 'done' | 'dead' | 'failed'

const attempts = new Map<string, Promise<Outcome>>()

/** Opens the link, once however often a page asks: an act by GET (CONTRACT.md Q34). After a failure it can be tried again. */
function confirmOnce(key: string): Promise<Outcome> {
  const before = attempts.get(key)
  if (before) return before
  const attempt = call(confirmRegistration, { query: { key } }).then(
    (): Outcome => 'done',
    (error: unknown): Outcome => {
      attempts.delete(key)
      return isPybossaError(error, 'forbidden') ? 'dead' : 'failed'
    },
  )
  attempts.set(key, attempt)
  return attempt
}

/**
 * `/account/register/confirmation?key=`: where the mail leads that confirms an address. Makes the account or gives it its
 * new address, and signs in (CONTRACT.md V23). The key, which holds a password, leaves the address bar at once.
 */
export default function ConfirmRegistrationPage() {
  const { t } = useLingui()
  const client = useQueryClient()
  const navigate = useNavigate()
  const user = useCurrentUser()
  const [search] = useSearchParams()
  const [key] = useState(() => search.get('key') ?? '')
  const [outcome, setOutcome] = useState<Outcome>(key ? 'working' : 'dead')

  const end = useEffectEvent(async (result: Outcome) => {
    if (result === 'done') {
      await client.resetQueries()
      tellOtherTabs('signedIn')
    }
    setOutcome(result)
  })
  const hideKey = useEffectEvent(
    () => void navigate(paths.confirmRegistration, { replace: true, state: { keepsFocus: true } }),
  )
  useEffect(() => {
    if (outcome !== 'working') return
    hideKey()
    void confirmOnce(key).then(end)
  }, [key, outcome])

  if (outcome === 'dead')
    return (
      <DeadLink
        title={t`This link is no longer good`}
        actions={
          user ? (
            <Link
              to={paths.settings}
              params={{ name: user.name }}
              search="#email"
              className={buttonClass({ variant: 'primary' })}
            >
              <Trans>Go to my settings</Trans>
            </Link>
          ) : (
            <>
              <Link to={paths.signIn} className={buttonClass({ variant: 'primary' })}>
                <Trans>Sign in</Trans>
              </Link>
              <Link to={paths.register} className={buttonClass()}>
                <Trans>Create an account</Trans>
              </Link>
            </>
          )
        }
      >
        <Trans>
          Links that confirm an address work for a few hours. If yours was used already, your account is
          there: sign in. If not, create it again.
        </Trans>
      </DeadLink>
    )
  if (outcome === 'failed')
    return (
      <Page title={t`We could not confirm your address`}>
        <EmptyState
          drawing="offline"
          title={t`We could not confirm your address`}
          titleAs="h1"
          actions={
            <Button variant="primary" onClick={() => setOutcome('working')}>
              <Trans>Try again</Trans>
            </Button>
          }
        >
          <Trans>The site did not answer. Your link is still good.</Trans>
        </EmptyState>
      </Page>
    )
  const isDone = outcome === 'done'
  const title = isDone ? t`Your address is confirmed` : t`Confirming your address`
  return (
    <Page title={title}>
      <div aria-busy={!isDone}>
        <EmptyState
          drawing={isDone ? 'done' : 'person'}
          title={title}
          titleAs="h1"
          actions={
            isDone ? (
              <Link to={paths.search} className={buttonClass({ variant: 'primary' })}>
                <Trans>Find a project</Trans>
              </Link>
            ) : undefined
          }
        >
          {isDone && user ? <Trans>Welcome, {user.fullname}. You are signed in.</Trans> : null}
        </EmptyState>
      </div>
    </Page>
  )
}
