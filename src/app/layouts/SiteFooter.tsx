import { Trans, useLingui } from '@lingui/react/macro'
import { brand } from '#shared/brand.ts'
import { Link } from '#shared/routing/Link.tsx'
import { paths } from '#shared/routing/paths.ts'
import { OperatorLinks } from './OperatorLinks.tsx'

const link = 'inline-flex min-h-11 items-center text-muted hover:text-ink hover:underline'

export function SiteFooter() {
  const { t } = useLingui()
  return (
    <footer className="mt-12 border-t border-line bg-sunken">
      <div className="mx-auto flex max-w-6xl flex-wrap items-center justify-between gap-x-8 gap-y-2 px-4 py-6 text-sm sm:px-6">
        <p className="text-muted">
          <Trans>{brand.name}: research that everyone can help with.</Trans>
        </p>
        <nav aria-label={t`About this site`} className="flex flex-wrap gap-x-6">
          <Link to={paths.community} className={link}>
            <Trans>Community</Trans>
          </Link>
          <Link to={paths.leaderboard} className={link}>
            <Trans>Leaderboard</Trans>
          </Link>
          <Link to={paths.siteStats} className={link}>
            <Trans>Statistics</Trans>
          </Link>
          <Link to={paths.announcements} className={link}>
            <Trans>Announcements</Trans>
          </Link>
          <Link to={paths.about} className={link}>
            <Trans>About</Trans>
          </Link>
          <Link to={paths.help} className={link}>
            <Trans>Help</Trans>
          </Link>
          <Link to={paths.terms} className={link}>
            <Trans>Terms of use</Trans>
          </Link>
          <Link to={paths.privacy} className={link}>
            <Trans>Privacy</Trans>
          </Link>
          <Link to={paths.cookies} className={link}>
            <Trans>Cookies</Trans>
          </Link>
          <OperatorLinks in="footer" className={link} />
        </nav>
      </div>
    </footer>
  )
}
