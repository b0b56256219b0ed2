import { Trans, useLingui } from '@lingui/react/macro'
import { Page } from '#shared/Page.tsx'
import { Link } from '#shared/routing/Link.tsx'
import { paths } from '#shared/routing/paths.ts'
import { buttonClass } from '#ui/buttonClass.ts'
import { EmptyState } from '#ui/EmptyState.tsx'

/** After registering on a server that checks addresses: the account begins with the link in the mail (CONTRACT.md V22). */
export function CheckYourMail({ address }: { address: string }) {
  const { t } = useLingui()
  return (
    <Page title={t`Check your e-mail`}>
      <EmptyState
        drawing="done"
        title={t`Check your e-mail`}
        titleAs="h1"
        actions={
          <Link to={paths.home} className={buttonClass()}>
            <Trans>Go to the home page</Trans>
          </Link>
        }
      >
        <Trans>We sent a link to {address}. Open it to finish creating your account.</Trans>
      </EmptyState>
    </Page>
  )
}
