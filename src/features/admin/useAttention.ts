import { useQueries, useQuery } from '@tanstack/react-query'
import { findUsers } from '#pybossa/endpoints/admin.ts'
import { query } from '#shared/data/query.ts'
import { categoryList } from './categoryList.ts'
import { anyTaskOf } from './draftNeeds.ts'
import { draftsPage } from './draftsPage.ts'

/** Each of them is asked for its tasks, to know whether it is ready. */
const LOOKED_AT = 10

/** What an administrator should look at first. What could not be asked for is left out, and `isIncomplete` says so. */
export function useAttention() {
  const drafts = useQuery(draftsPage())
  const categories = useQuery(categoryList())
  const admins = useQuery(query(findUsers.load, {}))
  const likely = (drafts.data?.projects ?? []).filter(({ info }) => info.task_presenter).slice(0, LOOKED_AT)
  const tasks = useQueries({ queries: likely.map(({ id }) => anyTaskOf(id)) })
  const rows = categories.data?.categories ?? []
  const counts = categories.data?.n_projects_per_category ?? {}
  const all = [drafts, categories, admins, ...tasks]
  return {
    isLoading: all.some(({ isPending }) => isPending),
    isIncomplete: all.some(({ isError }) => isError),
    draftCount: drafts.data?.pagination.total ?? 0,
    ready: likely.filter((_, index) => (tasks[index]?.data?.length ?? 0) > 0),
    empty: rows.filter(({ short_name }) => (counts[short_name] ?? 0) === 0),
    undescribed: rows.filter(({ description }) => !description?.trim()),
    isAlone: admins.data?.users.length === 0,
  }
}
