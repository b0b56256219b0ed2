import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { listProjects } from '#pybossa/endpoints/api.ts'
import { useCurrentUser } from '#shared/data/useCurrentUser.ts'
import { query } from '#shared/data/query.ts'
import { shortNameProblem } from './shortName.ts'

const SETTLE_MS = 400

/**
 * Asks, once the typing rests, whether a short name is free. Other people's drafts are not shown to us, so `free` may still be refused;
 * `mine` is a project of the reader's own that has it, `unknown` says that the server could not tell.
 * @param own the project's present short name, which needs no asking
 */
export function useShortNameCheck(
  shortName: string,
  own?: string,
): 'idle' | 'asking' | 'free' | 'taken' | 'mine' | 'unknown' {
  const me = useCurrentUser()
  const [settled, setSettled] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setSettled(shortName), SETTLE_MS)
    return () => clearTimeout(timer)
  }, [shortName])
  const isWorthAsking = shortName !== own && shortNameProblem(shortName) === undefined
  const { data, isError } = useQuery({
    ...query(listProjects, { query: { short_name: settled, limit: 1 } }),
    enabled: isWorthAsking && settled === shortName,
    retry: false,
  })
  if (!isWorthAsking) return 'idle'
  if (settled !== shortName) return 'asking'
  if (isError) return 'unknown'
  const found = data?.[0]
  if (!found) return data ? 'free' : 'asking'
  return me && found.owners_ids?.includes(me.id) ? 'mine' : 'taken'
}
