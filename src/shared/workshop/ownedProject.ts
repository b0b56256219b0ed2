import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { getProjectSettings } from '#pybossa/endpoints/ownership.ts'
import { query } from '#shared/data/query.ts'

/** The project of the address, whole, for those who manage it (CONTRACT.md V63). The route has asked for it before its page shows. */
export const ownedProjectQuery = (short_name: string) => query(getProjectSettings, { params: { short_name } })

/** That page's data: the project with secret key and raw `info`, its creator, its numbers. */
export function useOwnedProject() {
  const { short_name = '' } = useParams()
  return useSuspenseQuery(ownedProjectQuery(short_name)).data
}
