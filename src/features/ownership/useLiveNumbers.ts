import { useQuery } from '@tanstack/react-query'
import { listTaskRuns, listTasks } from '#pybossa/endpoints/apiTasks.ts'
import { getUserProgress } from '#pybossa/endpoints/contributing.ts'
import { query } from '#shared/data/query.ts'

/** As many as one list gives (CONTRACT.md §3.1 "limit"). */
const MOST = 100

/** What a project has right now. A draft's own statistics are never counted (CONTRACT.md Q9), so the lists are asked. Undefined until known. */
export interface LiveNumbers {
  hasTasks: boolean | undefined
  /** Whether any task still waits for answers. */
  hasWorkLeft: boolean | undefined
  /** How many tasks there are; undefined too where only their being there is known. */
  tasks: number | undefined
  /** Answers so far, 100 at most. */
  answers: number | undefined
  /** Tasks the reader answered. */
  mine: number | undefined
  /** Something could not be asked. */
  isUnknown: boolean
}

/** @param withAnswers whether the answers are listed too: for projects that have few, as drafts have their tests */
export function useLiveNumbers({ id, withAnswers }: { id: number; withAnswers: boolean }): LiveNumbers {
  const any = useQuery(query(listTasks, { query: { project_id: id, limit: 1 } }))
  const open = useQuery(query(listTasks, { query: { project_id: id, state: 'ongoing', limit: 1 } }))
  const progress = useQuery(query(getUserProgress, { params: { id }, query: {} }))
  const runs = useQuery({
    ...query(listTaskRuns, { query: { project_id: id, limit: MOST } }),
    enabled: withAnswers,
  })
  const hasTasks = any.data && any.data.length > 0
  return {
    hasTasks,
    hasWorkLeft: open.data && open.data.length > 0,
    tasks: hasTasks === false ? 0 : progress.data?.total || undefined,
    answers: runs.data?.length,
    mine: progress.data?.done,
    isUnknown: any.isError,
  }
}
