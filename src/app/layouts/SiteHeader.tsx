import { Trans, useLingui } from '@lingui/react/macro'
import { lazy, Suspense } from 'react'
import { NavLink } from 'react-router'
import { isHere } from '#shared/config/setting.ts'
import { useCurrentUser } from '#shared/data/useCurrentUser.ts'
import { Link } from '#shared/routing/Link.tsx'
import { paths } from '#shared/routing/paths.ts'
import { Avatar } from '#ui/Avatar.tsx'
import { buttonClass } from '#ui/buttonClass.ts'
import { BrandMark } from './BrandMark.tsx'
import { OperatorLinks } from './OperatorLinks.tsx'
import { OutboxBadge } from './OutboxBadge.tsx'
import { ReaderMenu } from './ReaderMenu.tsx'
import { Unread } from './Unread.tsx'
import { useComeBackTo } from './useComeBackTo.ts'

const navClass = ({ isActive }: { isActive: boolean }) =>
  `inline-flex min-h-11 items-center rounded-md px-2 font-semibold no-underline hover:bg-sunken sm:px-3 ${isActive ? 'text-accent' : 'text-ink'}`

// Visitors have no use for it.
const AccountMenu = lazy(async () => ({ default: (await import('./AccountMenu.tsx')).AccountMenu }))

/** Who we are, the ways into the site, the outbox, what is new, reading settings and the account. */
export function SiteHeader() {
  const { t } = useLingui()
  const user = useCurrentUser()
  const comeBack = useComeBackTo()
  return (
    <header className="border-b border-line bg-surface">
      <div className="mx-auto flex max-w-6xl flex-wrap items-center gap-x-1 gap-y-1 sm:gap-x-2 px-4 py-2 sm:px-6">
        <Link
          to={paths.home}
          // On a phone the name gives way as a whole: where it does not fit it wraps out of sight.
          className="inline-flex h-11 grow basis-8 flex-wrap content-start gap-x-2 overflow-hidden rounded-md text-lg leading-11 font-bold tracking-tight no-underline sm:me-2 sm:grow-0 sm:basis-auto"
        >
          <BrandMark />
        </Link>
        <nav aria-label={t`Main`} className="flex gap-1">
          <NavLink to={paths.search} className={navClass}>
            <Trans>Projects</Trans>
          </NavLink>
          {isHere(paths.community) ? (
            <NavLink to={paths.community} end className={(is) => `${navClass(is)} max-sm:hidden`}>
              <Trans>Community</Trans>
            </NavLink>
          ) : null}
          <NavLink to={paths.about} className={(is) => `${navClass(is)} max-sm:hidden`}>
            <Trans>About</Trans>
          </NavLink>
          <OperatorLinks in="header" className={`${navClass({ isActive: false })} max-lg:hidden`} />
        </nav>
        <div className="ms-auto flex items-center gap-1">
          <OutboxBadge />
          <Unread as="badge" />
          <ReaderMenu />
          {user ? (
            <Suspense fallback={<Avatar name={user.fullname} className="mx-1.5 size-9" />}>
              <AccountMenu user={user} />
            </Suspense>
          ) : user === null ? (
            <Link
              to={paths.signIn}
              search={comeBack}
              className={buttonClass({ variant: 'secondary', size: 'sm' })}
            >
              <Trans>Sign in</Trans>
            </Link>
          ) : (
            <span className="inline-block min-h-9 w-20" />
          )}
        </div>
      </div>
    </header>
  )
}
