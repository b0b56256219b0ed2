import { useQueryClient } from '@tanstack/react-query'
import { getProject } from '#pybossa/endpoints/projects.ts'
import { query } from '#shared/data/query.ts'

/** Handlers for a link to a project's page: its data is asked for as soon as somebody points at it or tabs to it. */
export function usePrefetchProject(short_name: string) {
  const client = useQueryClient()
  const prefetch = () => void client.prefetchQuery(query(getProject, { params: { short_name } }))
  return { onPointerEnter: prefetch, onFocus: prefetch }
}
