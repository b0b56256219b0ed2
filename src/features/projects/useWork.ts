import { useQuery } from '@tanstack/react-query'
import { listTasks } from '#pybossa/endpoints/apiTasks.ts'
import { getUserProgress } from '#pybossa/endpoints/contributing.ts'
import { getProjectStats } from '#pybossa/endpoints/projectReports.ts'
import type { ProjectPage } from '#pybossa/schemas/projectPage.ts'
import { query } from '#shared/data/query.ts'
import { useCurrentUser } from '#shared/data/useCurrentUser.ts'
import { canContribute, type Contribution } from './canContribute.ts'

/** Averages beyond this (seconds) tell of pauses, not of tasks. */
const LONGEST_BELIEVED = 30 * 60

export interface Work {
  contribution: Contribution
  /** Tasks this reader answered; undefined while unknown. */
  mine: number | undefined
  /** Tasks there are now, which the page's own statistics learn an hour later. */
  total: number | undefined
  /** Seconds an answer takes on average; undefined where unknown or beyond belief. */
  secondsEach: number | undefined
  isSignedIn: boolean | undefined
}

/** What there is to do in a project for this reader: asked live and beside the page, which does not wait for it. */
export function useWork({ project, ...stats }: ProjectPage, isLocked: boolean): Work {
  const user = useCurrentUser()
  const neverFinishes = project.info.sched === 'depth_first_all'
  // Asked anew on every visit: whoever comes back has answered something meanwhile.
  const open = useQuery({
    ...query(listTasks, {
      query: {
        project_id: project.id,
        participated: 1,
        limit: 1,
        ...(neverFinishes ? {} : { state: 'ongoing' }),
      },
    }),
    staleTime: 0,
  })
  const progress = useQuery({
    ...query(getUserProgress, { params: { id: project.short_name }, query: {} }),
    staleTime: 0,
  })
  const hasAnswers = (stats.n_task_runs ?? 0) > 0
  const pace = useQuery({
    ...query(getProjectStats, { params: { short_name: project.short_name } }),
    enabled: hasAnswers && !isLocked,
    staleTime: 10 * 60_000,
  })
  const seconds = pace.data?.avg_contrib_time ?? 0

  return {
    contribution: canContribute({
      isLocked,
      published: project.published,
      allowsVisitors: project.allow_anonymous_contributors,
      isSignedIn: user === undefined ? undefined : user !== null,
      hasPresenter: Boolean(project.info.task_presenter),
      progress: stats.overall_progress,
      tasks: progress.data?.total ?? stats.n_tasks,
      hasOpenTask: open.data === undefined ? undefined : open.data.length > 0,
      neverFinishes,
    }),
    mine: progress.data?.done,
    total: progress.data?.total,
    secondsEach: seconds > 0 && seconds <= LONGEST_BELIEVED ? seconds : undefined,
    isSignedIn: user === undefined ? undefined : user !== null,
  }
}
