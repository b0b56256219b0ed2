import { Trans, useLingui } from '@lingui/react/macro'
import { Link, useSearchParams } from 'react-router'
import { Page } from '#shared/Page.tsx'
import { safeNext } from '#shared/routing/safeNext.ts'
import { buttonClass } from '#ui/buttonClass.ts'
import { EmptyState } from '#ui/EmptyState.tsx'

/** Somebody who is signed in already came to a form for visitors. */
export function AlreadyIn({ name }: { name: string }) {
  const { t } = useLingui()
  const [search] = useSearchParams()
  return (
    <Page title={t`You are signed in`}>
      <EmptyState
        drawing="done"
        title={t`You are signed in as ${name}`}
        titleAs="h1"
        actions={
          <Link to={safeNext(search.get('next'))} className={buttonClass({ variant: 'primary' })}>
            <Trans>Continue</Trans>
          </Link>
        }
      >
        <Trans>To use another account, sign out first: the menu is at the top of the page.</Trans>
      </EmptyState>
    </Page>
  )
}
