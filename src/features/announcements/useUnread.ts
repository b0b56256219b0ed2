import { useQuery } from '@tanstack/react-query'
import { useMemo, useState, useSyncExternalStore } from 'react'
import { listAnnouncements } from '#pybossa/endpoints/site.ts'
import { query } from '#shared/data/query.ts'
import { useCurrentUser } from '#shared/data/useCurrentUser.ts'
import { keptReadState, onRead, unreadIds } from './readState.ts'

const LOOKS_EVERY_MS = 10 * 60_000

/** How many announcements the reader has not seen on this device; 0 until that is known. */
export function useUnread(): number {
  const user = useCurrentUser()
  const [now] = useState(Date.now)
  const { data } = useQuery({ ...query(listAnnouncements, {}), staleTime: LOOKS_EVERY_MS })
  const kept = useSyncExternalStore(onRead, () => keptReadState(user?.id))
  return useMemo(
    () => (data && user !== undefined ? unreadIds(data.announcements, kept, now).size : 0),
    [data, user, kept, now],
  )
}
