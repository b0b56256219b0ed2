import { projectCharts } from './projectCharts.ts'
import type { Json } from './seedShape.ts'
import type { World } from './world.ts'

/** PYBOSSA's row of project_stats; `id` is the project's here. */
export interface ProjectStats {
  id: number
  project_id: number
  n_tasks: number
  n_task_runs: number
  n_results: number
  n_volunteers: number
  n_completed_tasks: number
  /** Whole percent. */
  overall_progress: number
  /** Seconds. */
  average_time: number
  n_blogposts: number
  /** ISO, null without answers, "0" for a draft nobody has answered yet. */
  last_activity: string | null
  info: { [key: string]: Json }
}

/**
 * A project's numbers. PYBOSSA counts them in jobs, never for drafts; the demo counts at every request unless its setting
 * `staleStats` is on, which freezes them at the first look.
 */
export function projectStats(world: World, projectId: number): ProjectStats {
  if (!world.settings.staleStats) return count(world, projectId)
  const frozen = (world.frozen.get(projectId) as ProjectStats | undefined) ?? count(world, projectId)
  world.frozen.set(projectId, frozen)
  return frozen
}

function count(world: World, projectId: number): ProjectStats {
  return { ...numbers(world, projectId), info: projectCharts(world, projectId) }
}

interface Counted {
  n_tasks: number
  n_completed_tasks: number
  n_task_runs: number
  n_volunteers: number
  n_results: number
  n_blogposts: number
  average_time: number | null
  last_activity: string | null
  published: number
}

/** The same without the heavy `info`, for lists. */
export function numbers(world: World, projectId: number): Omit<ProjectStats, 'info'> {
  const [row] = world.store.query<Counted>(countSql, projectId)
  if (!row) throw new Error(`no project ${projectId}`)
  const { published, average_time, last_activity, ...counts } = row
  return {
    id: projectId,
    project_id: projectId,
    ...counts,
    overall_progress: Math.round(exactProgress(row)),
    average_time: average_time ?? 0,
    last_activity: last_activity ?? (published ? null : '0'),
  }
}

/** Percent of the tasks that are completed, with fraction, as lists have it. */
export const exactProgress = (counts: { n_tasks: number; n_completed_tasks: number }) =>
  counts.n_tasks === 0 ? 0 : (counts.n_completed_tasks * 100) / counts.n_tasks

const countSql = `
  WITH p AS (SELECT id, published FROM project WHERE id = ?),
       runs AS (SELECT * FROM task_run WHERE project_id = (SELECT id FROM p))
  SELECT (SELECT published FROM p) AS published,
         (SELECT count(*) FROM task WHERE project_id = p.id) AS n_tasks,
         (SELECT count(*) FROM task WHERE project_id = p.id AND state = 'completed') AS n_completed_tasks,
         (SELECT count(*) FROM runs) AS n_task_runs,
         (SELECT count(DISTINCT user_id) + count(DISTINCT user_ip) + count(DISTINCT external_uid) FROM runs) AS n_volunteers,
         (SELECT count(*) FROM result WHERE project_id = p.id AND last_version = 1 AND info <> 'null') AS n_results,
         (SELECT count(*) FROM blogpost WHERE project_id = p.id) AS n_blogposts,
         (SELECT avg(86400 * (julianday(finish_time) - julianday(created))) FROM runs) AS average_time,
         (SELECT max(finish_time) FROM runs) AS last_activity
  FROM p`
