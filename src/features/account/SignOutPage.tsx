import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useCurrentUser } from '#shared/data/useCurrentUser.ts'
import { Page } from '#shared/Page.tsx'
import { Link } from '#shared/routing/Link.tsx'
import { paths } from '#shared/routing/paths.ts'
import { Button } from '#ui/Button.tsx'
import { buttonClass } from '#ui/buttonClass.ts'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Notice } from '#ui/Notice.tsx'
import { leave } from '#shared/session/leave.ts'

/** `/account/signout`: PYBOSSA signs out whoever opens it; here a press does (CONTRACT.md V21, Q34). */
export default function SignOutPage() {
  const { t } = useLingui()
  const user = useCurrentUser()
  const [state, setState] = useState<'leaving' | 'failed'>()
  const title = user ? t`Sign out?` : t`You are signed out.`
  return (
    <Page title={title}>
      <EmptyState
        drawing="person"
        title={title}
        titleAs="h1"
        actions={
          <>
            {user ? (
              <Button
                variant="primary"
                isBusy={state === 'leaving'}
                onClick={() => {
                  setState('leaving')
                  leave(user.id).catch(() => setState('failed'))
                }}
              >
                <Trans>Sign out</Trans>
              </Button>
            ) : null}
            <Link to={paths.home} className={buttonClass()}>
              <Trans>Go to the home page</Trans>
            </Link>
          </>
        }
      >
        {state === 'failed' ? (
          <Notice tone="danger">
            <Trans>We could not sign you out. Check your connection and try again.</Trans>
          </Notice>
        ) : null}
      </EmptyState>
    </Page>
  )
}
