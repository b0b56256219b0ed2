import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '#shared/routing/Link.tsx'
import { paths } from '#shared/routing/paths.ts'
import { buttonClass } from '#ui/buttonClass.ts'
import { ErrorScreen } from './ErrorScreen.tsx'

export function NotFound() {
  const { t } = useLingui()
  return (
    <ErrorScreen
      title={t`There is nothing at this address`}
      drawing="search"
      actions={
        <>
          <Link to={paths.search} className={buttonClass({ variant: 'primary' })}>
            <Trans>See all projects</Trans>
          </Link>
          <Link to={paths.home} className={buttonClass()}>
            <Trans>Go to the home page</Trans>
          </Link>
        </>
      }
    >
      <Trans>The page may have moved, or the link has a small mistake in it.</Trans>
    </ErrorScreen>
  )
}
