import { Trans, useLingui } from '@lingui/react/macro'
import { useMatches } from 'react-router'
import { brand } from '#shared/brand.ts'
import { pageElsewhere } from '#shared/config/setting.ts'
import { Link } from '#shared/routing/Link.tsx'
import { paths } from '#shared/routing/paths.ts'
import { buttonClass } from '#ui/buttonClass.ts'
import { ErrorScreen } from './ErrorScreen.tsx'

/** In the place of a page that the operator switched off, or keeps at an address of their own (`config.json`). */
export function PageElsewhere() {
  const { t } = useLingui()
  // A route is named by its pattern.
  const address = pageElsewhere(useMatches().at(-1)?.id ?? '')
  const home = (
    <Link to={paths.home} className={buttonClass({ variant: address ? 'secondary' : 'primary' })}>
      <Trans>Go to the home page</Trans>
    </Link>
  )
  if (address)
    return (
      <ErrorScreen
        title={t`This text is on another page`}
        drawing="search"
        actions={
          <>
            <a href={address} className={buttonClass({ variant: 'primary' })}>
              <Trans>Read it there</Trans>
            </a>
            {home}
          </>
        }
      >
        <Trans>The people who run {brand.name} keep it at an address of their own.</Trans>
      </ErrorScreen>
    )
  return (
    <ErrorScreen title={t`This site does without this page`} drawing="lock" actions={home}>
      <Trans>The people who run {brand.name} switched it off. Everything else is there as always.</Trans>
    </ErrorScreen>
  )
}
