import { queryOptions } from '@tanstack/react-query'
import { countOf, type Counted } from './countRows.ts'

/**
 * How many tasks, answers or results of a project pass a filter, as of now. Of results there is one for each task that was finished once:
 * those tasks nobody but an admin can delete (CONTRACT.md §3.2 task).
 * @param hint the server's own number, late or 0 (CONTRACT.md Q9)
 */
export const rowCount = (
  what: Counted,
  filter: { project_id: number; state?: string; info?: string },
  hint?: number | null,
) =>
  queryOptions<number>({
    queryKey: [`/api/${what}`, 'how many', filter],
    queryFn: ({ signal }) => countOf(what, filter, { signal, hint: hint ?? 0 }),
  })
