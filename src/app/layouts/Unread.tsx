import { lazy, Suspense, useEffect, useState } from 'react'
import { isHere } from '#shared/config/setting.ts'
import { loadArea } from '#shared/i18n/catalogs.ts'
import { paths } from '#shared/routing/paths.ts'

const WAITS_MS = 1_200

const load = async (which: 'UnreadBadge' | 'UnreadCount') => {
  try {
    const [badges] = await Promise.all([
      import('#features/announcements/UnreadBadge.tsx'),
      loadArea('announcements'),
    ])
    return { default: badges[which] }
  } catch {
    // No network for it: the page lives on without.
    return { default: () => null }
  }
}
const marks = { badge: lazy(() => load('UnreadBadge')), count: lazy(() => load('UnreadCount')) }

/** How many announcements wait to be read: code and answer are asked for when the page has nothing better to do. */
export function Unread({ as }: { as: keyof typeof marks }) {
  const [isTime, setIsTime] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setIsTime(true), WAITS_MS)
    return () => clearTimeout(timer)
  }, [])
  const Mark = marks[as]
  return isTime && isHere(paths.announcements) ? (
    <Suspense>
      <Mark />
    </Suspense>
  ) : null
}
