import { useQuery } from '@tanstack/react-query'
import { listCategories } from '#pybossa/endpoints/api.ts'
import { query } from '#shared/data/query.ts'

const DAY_MS = 24 * 3600_000

/** The site's categories; undefined until they are there. A project's forms do not bring them (CONTRACT.md V64). */
export function useCategories() {
  return useQuery({ ...query(listCategories, { query: { limit: 100 } }), staleTime: DAY_MS }).data
}
