import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '#shared/routing/Link.tsx'
import { paths } from '#shared/routing/paths.ts'
import { buttonClass } from '#ui/buttonClass.ts'
import { ErrorScreen } from './ErrorScreen.tsx'

export function Forbidden() {
  const { t } = useLingui()
  return (
    <ErrorScreen
      title={t`This page is not for your account`}
      drawing="lock"
      actions={
        <Link to={paths.home} className={buttonClass({ variant: 'primary' })}>
          <Trans>Go to the home page</Trans>
        </Link>
      }
    >
      <Trans>Its owner has not opened it to you. If you think that is a mistake, ask them to add you.</Trans>
    </ErrorScreen>
  )
}
