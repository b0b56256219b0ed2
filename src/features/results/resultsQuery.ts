import { listResults } from '#pybossa/endpoints/api.ts'
import { query } from '#shared/data/query.ts'

/** Rows a page shows. One more is asked for, to know whether there is another page: the server counts results an hour late. */
export const PER_PAGE = 25

/** One page of a project's results by the number of their task (CONTRACT.md §3.2 result). */
export const resultsPage = (projectId: number, page: number) =>
  query(listResults, {
    query: { project_id: projectId, limit: PER_PAGE + 1, offset: (page - 1) * PER_PAGE, orderby: 'task_id' },
  })
