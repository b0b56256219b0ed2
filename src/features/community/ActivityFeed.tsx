import { Trans, useLingui } from '@lingui/react/macro'
import { useMemo, useState } from 'react'
import type { FeedItem } from '#pybossa/schemas/feed.ts'
import { Button } from '#ui/Button.tsx'
import { ActivityLine } from './ActivityLine.tsx'
import { gatherActivity } from '#shared/activity/gatherActivity.ts'

const AT_FIRST = 10
const MORE = 20

/** What happened on the site lately, in words (CONTRACT.md V17 update_feed). */
export function ActivityFeed({ feed }: { feed: readonly FeedItem[] }) {
  const { t } = useLingui()
  const [shown, setShown] = useState(AT_FIRST)
  const lines = useMemo(() => gatherActivity(feed), [feed])
  if (lines.length === 0)
    return (
      <p className="text-muted">
        <Trans>Nothing has happened yet. The first answer will stand here.</Trans>
      </p>
    )
  return (
    <>
      <ul aria-label={t`What happened lately`} className="divide-y divide-line">
        {lines.slice(0, shown).map((activity) => (
          <ActivityLine
            key={`${activity.kind} ${activity.at} ${activity.person?.name}`}
            activity={activity}
          />
        ))}
      </ul>
      {lines.length > shown ? (
        <Button className="mt-4" size="sm" onClick={() => setShown((before) => before + MORE)}>
          <Trans>Show more</Trans>
        </Button>
      ) : null}
    </>
  )
}
