import { Trans, useLingui } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { useParams } from 'react-router'
import { getUser } from '#pybossa/endpoints/account.ts'
import { isPrivateSite, PrivacyLock } from '#shared/components/PrivacyLock.tsx'
import { query } from '#shared/data/query.ts'
import { useCurrentUser, whoAmI } from '#shared/data/useCurrentUser.ts'
import { Page } from '#shared/Page.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Skeleton } from '#ui/Skeleton.tsx'
import { ProfileHeader } from './ProfileHeader.tsx'
import { ProjectsOf } from './ProjectsOf.tsx'

const MyWork = lazy(() => import('./MyWork.tsx'))

/** How the server titles a profile that is not to be shown, whatever else it sends along (CONTRACT.md V27). */
const RESTRICTED = 'User data is restricted'

export const needs = ({ params }: { params: Record<string, string> }) => [
  whoAmI(),
  ...(isPrivateSite() ? [] : [query(getUser, { params: { name: params['name'] ?? '' } })]),
]

/** `/account/<name>/`: who somebody is and what they helped with; for oneself also what became of it (CONTRACT.md V26-27). */
export default function ProfilePage() {
  const { name = '' } = useParams()
  const me = useCurrentUser()
  return (
    <PrivacyLock title={name} isOwn={me?.name === name}>
      <Profile key={name} name={name} />
    </PrivacyLock>
  )
}

function Profile({ name }: { name: string }) {
  const { t } = useLingui()
  const { data } = useSuspenseQuery(query(getUser, { params: { name } }))
  const me = useCurrentUser()
  const { user } = data
  const own = me && me.name === name ? me : undefined
  if (!user || (!own && data.title === RESTRICTED))
    return (
      <Page title={name}>
        <EmptyState drawing="lock" title={t`${name} keeps this profile private`} titleAs="h1">
          <Trans>Their answers still count; there is just nothing to see here.</Trans>
        </EmptyState>
      </Page>
    )
  const helped = data.projects_contrib
  const made = data.projects_created
  return (
    <Page title={user.fullname}>
      <ProfileHeader user={user} own={own} helped={helped.length} mayEdit={data.can_update === true} />
      {own?.restrict ? (
        <Notice className="mt-8" title={t`Only you see this page`}>
          <Trans>You asked not to be shown anywhere: others meet a closed door here.</Trans>
        </Notice>
      ) : null}
      {own ? (
        <Suspense fallback={<Skeleton className="mt-12 h-64 w-full" />}>
          <MyWork userId={own.id} projects={helped} />
        </Suspense>
      ) : null}
      <ProjectsOf kind="helped" projects={helped} isOwn={Boolean(own)} />
      {made.length > 0 ? <ProjectsOf kind="made" projects={made} isOwn={Boolean(own)} /> : null}
    </Page>
  )
}
