import { Trans, useLingui } from '@lingui/react/macro'
import { Suspense, type ReactNode } from 'react'
import { setting } from '#shared/config/setting.ts'
import { useCurrentUser } from '#shared/data/useCurrentUser.ts'
import { Page } from '#shared/Page.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Skeleton } from '#ui/Skeleton.tsx'

/**
 * Whether this site keeps its people to itself: PYBOSSA's ENFORCE_PRIVACY, which its answers neither carry nor heed (CONTRACT.md
 * §7.2 "privacy lock"): the operator says it once more (`enforcePrivacy`).
 */
export const isPrivateSite = () => setting('enforcePrivacy') === true

/** Pages about people: on a private site only admins get to see what is in them, or even ask for it. */
export function PrivacyLock({
  title,
  isOwn = false,
  children,
}: {
  title: string
  /** The page is about its reader. */
  isOwn?: boolean
  children: ReactNode
}) {
  const { t } = useLingui()
  const user = useCurrentUser()
  if (!isPrivateSite()) return children
  const wait = (
    <Page title={title}>
      <Skeleton className="h-10 w-1/2" />
    </Page>
  )
  if (user === undefined) return wait
  if (isOwn || user?.admin) return <Suspense fallback={wait}>{children}</Suspense>
  return (
    <Page title={title}>
      <EmptyState drawing="lock" title={t`This site keeps its people private`} titleAs="h1">
        <Trans>
          Its administrators decided not to show who takes part. Your own profile is still there for you.
        </Trans>
      </EmptyState>
    </Page>
  )
}
