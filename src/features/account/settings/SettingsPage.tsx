import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useParams } from 'react-router'
import { updateProfile } from '#pybossa/endpoints/settings.ts'
import { query } from '#shared/data/query.ts'
import { whoAmI } from '#shared/data/useCurrentUser.ts'
import { UnsavedGuard } from '#shared/forms/UnsavedGuard.tsx'
import { Page } from '#shared/Page.tsx'
import { Link } from '#shared/routing/Link.tsx'
import { paths } from '#shared/routing/paths.ts'
import { useShownSection } from '#shared/routing/useShownSection.ts'
import { EmailSection } from './EmailSection.tsx'
import { LanguageSection } from './LanguageSection.tsx'
import { OwnSections } from './OwnSections.tsx'
import { PictureSection } from './PictureSection.tsx'
import { PrivacySection } from './PrivacySection.tsx'
import { ProfileSection } from './ProfileSection.tsx'
import { SectionList } from './SectionList.tsx'
import { storedIn } from './useProfileForm.ts'

const pageOf = (name: string) => query(updateProfile.load, { params: { name } })

export const needs = ({ params }: { params: Record<string, string> }) => [
  pageOf(params['name'] ?? ''),
  whoAmI(),
]

/** `/account/<name>/update`: everything one can set, in sections with addresses of their own (CONTRACT.md V30–V36). */
export default function SettingsPage() {
  const { t } = useLingui()
  const { name = '' } = useParams()
  const { data } = useSuspenseQuery(pageOf(name))
  const { data: profile } = useQuery(whoAmI())
  // Whose page it is does not change while its session is over for a moment.
  const [known, setKnown] = useState(profile)
  if (profile && 'user' in profile && profile !== known) setKnown(profile)
  useShownSection()
  const stored = storedIn(data)
  const mine = known && 'user' in known && known.user.id === stored.id ? known : undefined
  const isMe = mine !== undefined
  const title = isMe ? t`Settings` : t`Settings of ${stored.fullname}`
  return (
    <Page title={title}>
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <h1 className="text-3xl font-bold">{title}</h1>
        <Link
          to={paths.profile}
          params={{ name: stored.name }}
          className="inline-flex min-h-11 items-center text-accent underline underline-offset-2"
        >
          {isMe ? <Trans>See my profile</Trans> : <Trans>See the profile</Trans>}
        </Link>
      </div>
      <div className="mt-6 gap-10 lg:flex">
        <SectionList mine={mine} hasPassword={data.show_passwd_form !== false} />
        {/* Another person's page is other forms. */}
        <div key={stored.id} className="min-w-0 grow">
          <ProfileSection stored={stored} isMe={isMe} />
          <PictureSection stored={stored} isMe={isMe} />
          <EmailSection
            stored={stored}
            unconfirmed={
              mine?.user.valid_email === false
                ? { wasSent: mine.user.confirmation_email_sent ?? false }
                : null
            }
          />
          <LanguageSection stored={stored} isMe={isMe} />
          <PrivacySection stored={stored} />
          {mine ? <OwnSections mine={mine} page={data} stored={stored} /> : null}
        </div>
      </div>
      <UnsavedGuard />
    </Page>
  )
}
