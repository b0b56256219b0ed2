import { Trans, useLingui } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { listAnnouncements } from '#pybossa/endpoints/site.ts'
import { query } from '#shared/data/query.ts'
import { useCurrentUser, whoAmI } from '#shared/data/useCurrentUser.ts'
import { Page } from '#shared/Page.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { AnnouncementArticle } from './AnnouncementArticle.tsx'
import { keptReadState, markAllRead, publishedOnes, unreadIds } from './readState.ts'

export const needs = () => [query(listAnnouncements, {}), whoAmI()]

/** `/announcements/`: the site's own news. Whoever has been here has read them (CONTRACT.md V5). */
export default function AnnouncementsPage() {
  const { t } = useLingui()
  const { data } = useSuspenseQuery(query(listAnnouncements, {}))
  const userId = useCurrentUser()?.id
  const [now] = useState(Date.now)
  // What was new when the page opened stays marked until it is left.
  const [fresh] = useState(() => unreadIds(data.announcements, keptReadState(userId), now))
  const published = publishedOnes(data.announcements)
  useEffect(() => markAllRead(data.announcements, userId), [data, userId])
  return (
    <Page title={t`Announcements`} width="prose">
      <h1 tabIndex={-1} className="text-3xl font-bold sm:text-4xl">
        <Trans>Announcements</Trans>
      </h1>
      {published.length > 0 ? (
        <div className="mt-8 flex flex-col gap-12">
          {published.map((announcement) => (
            <AnnouncementArticle
              key={announcement.id}
              announcement={announcement}
              isNew={fresh.has(announcement.id)}
            />
          ))}
        </div>
      ) : (
        <EmptyState drawing="nothing" title={t`There is nothing to announce`}>
          <Trans>When the people who run this site have news for everyone, they stand here.</Trans>
        </EmptyState>
      )}
    </Page>
  )
}
