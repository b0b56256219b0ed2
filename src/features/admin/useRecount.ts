import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { getDashboard, refreshDashboard, type Dashboard } from '#pybossa/endpoints/admin.ts'
import { query } from '#shared/data/query.ts'
import { callSignedIn } from '#shared/session/callSignedIn.ts'

/** The server counts in the background, after other work: asking more often would not make it faster. */
const POLL_MS = 5_000
/** After that, what has not changed most likely will not. */
const PATIENCE_MS = 180_000

/** What is counted, without the message that happens to come along. */
const numbersOf = (week: Dashboard | undefined) => JSON.stringify({ ...week, flash: null, status: null })

/**
 * The dashboard, and the way to have the server count anew. It does so after it has answered and never tells when it is done: the
 * numbers are asked for until they change, or for three minutes.
 */
export function useRecount() {
  const [asked, setAsked] = useState<{ at: number; before: string }>()
  const isWaiting = (week: Dashboard | undefined, at: number) =>
    asked !== undefined && numbersOf(week) === asked.before && at - asked.at < PATIENCE_MS
  const { data, error, dataUpdatedAt } = useQuery({
    ...query(getDashboard, {}),
    refetchInterval: ({ state }) =>
      state.data?.wait || isWaiting(state.data, state.dataUpdatedAt) ? POLL_MS : false,
  })
  const recount = async () => {
    await callSignedIn(refreshDashboard, { query: { refresh: '1' } })
    setAsked({ at: Date.now(), before: numbersOf(data) })
  }
  const hasChanged = asked !== undefined && numbersOf(data) !== asked.before
  const state = !asked
    ? ('idle' as const)
    : hasChanged
      ? ('new' as const)
      : isWaiting(data, dataUpdatedAt)
        ? ('counting' as const)
        : ('unchanged' as const)
  return { data, error, state, recount }
}
