import { Trans, useLingui } from '@lingui/react/macro'
import { useLocation } from 'react-router'
import { Link } from '#shared/routing/Link.tsx'
import { paths } from '#shared/routing/paths.ts'
import { buttonClass } from '#ui/buttonClass.ts'
import { ErrorScreen } from './ErrorScreen.tsx'

export function SignInFirst() {
  const { t } = useLingui()
  const { pathname, search } = useLocation()
  const next = `?${new URLSearchParams({ next: pathname + search })}`
  return (
    <ErrorScreen
      title={t`Please sign in first`}
      drawing="person"
      actions={
        <>
          <Link to={paths.signIn} search={next} className={buttonClass({ variant: 'primary' })}>
            <Trans>Sign in</Trans>
          </Link>
          <Link to={paths.register} search={next} className={buttonClass()}>
            <Trans>Create an account</Trans>
          </Link>
          <Link to={paths.home} className={buttonClass({ variant: 'quiet' })}>
            <Trans>Go to the home page</Trans>
          </Link>
        </>
      }
    >
      <Trans>This page is for people with an account. We take you back here afterwards.</Trans>
    </ErrorScreen>
  )
}
