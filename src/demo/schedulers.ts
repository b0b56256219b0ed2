import type { SQLInputValue } from 'node:sqlite'
import { takeLock } from './locks.ts'
import { ApiProblem } from './problems.ts'
import type { ProjectRow, TaskRow } from './tables.ts'
import { columnsOf } from './tables.ts'
import type { Contributor } from './visit.ts'
import type { World } from './world.ts'

export interface Ask {
  who: Contributor
  limit: number
  offset: number
  /** A column of task; the default `id` is why priority has no effect unless asked for (CONTRACT.md §3.4). */
  orderby: string
  desc: boolean
}

type Scheduler = (world: World, project: ProjectRow, ask: Ask) => TaskRow[]

/** The tasks a project's scheduler hands to this person, in its order (pybossa/sched.py). Unknown names mean `default`. */
export function nextTasks(world: World, project: ProjectRow, ask: Ask): TaskRow[] {
  const name = project.info['sched']
  const scheduler = typeof name === 'string' ? schedulers[name] : undefined
  return (scheduler ?? depthFirst)(world, project, ask)
}

const depthFirst: Scheduler = (world, project, ask) =>
  candidates(world, project, ask, `AND state <> 'completed'`)

const schedulers: Record<string, Scheduler> = {
  default: depthFirst,
  depth_first: depthFirst,
  depth_first_all: (world, project, ask) => candidates(world, project, ask, ''),
  breadth_first: (world, project, ask) =>
    candidates(
      world,
      project,
      ask,
      `AND state <> 'completed'`,
      '(SELECT count(*) FROM task_run WHERE task_id = task.id) ASC,',
    ),
  incremental,
  locked,
}

/** SQL that is true for runs by this person. */
export function isBy(who: Contributor): { sql: string; value: SQLInputValue } {
  if (who.user_id !== null) return { sql: 'user_id = ?', value: who.user_id }
  if (who.external_uid !== null) return { sql: 'external_uid = ?', value: who.external_uid }
  return { sql: 'user_ip = ?', value: who.user_ip }
}

function candidates(world: World, project: ProjectRow, ask: Ask, which: string, first = ''): TaskRow[] {
  const by = isBy(ask.who)
  const order = `${first} ${orderOf(ask)}`
  return world.store.select(
    'task',
    `WHERE project_id = ? ${which}
     AND id NOT IN (SELECT task_id FROM task_run WHERE project_id = ? AND ${by.sql})
     ORDER BY ${order} LIMIT ? OFFSET ?`,
    project.id,
    project.id,
    by.value,
    ask.limit,
    ask.offset,
  )
}

function orderOf({ orderby, desc }: Ask): string {
  const way = desc ? 'DESC' : 'ASC'
  if (orderby === 'fav_user_ids') return `json_array_length(coalesce(fav_user_ids, '[]')) ${way}`
  if (!(orderby in columnsOf('task')))
    throw new ApiProblem('AttributeError', `type object 'Task' has no attribute '${orderby}'`)
  return `"${orderby}" ${way}${orderby === 'id' ? '' : ', id'}`
}

function incremental(world: World, project: ProjectRow, ask: Ask): TaskRow[] {
  const tasks = candidates(
    world,
    project,
    { ...ask, orderby: 'priority_0', desc: true },
    `AND state <> 'completed'`,
  )
  const task = tasks[Math.floor(Math.random() * tasks.length)]
  if (!task) return []
  const [last] = world.store.select(
    'task_run',
    'WHERE task_id = ? ORDER BY finish_time DESC LIMIT 1',
    task.id,
  )
  const info =
    task.info !== null && typeof task.info === 'object' && !Array.isArray(task.info) ? task.info : {}
  return [last ? { ...task, info: { ...info, last_answer: last.info } } : task]
}

function locked(world: World, project: ProjectRow, ask: Ask): TaskRow[] {
  if (ask.offset > 2) throw new ApiProblem('BadRequest')
  if (ask.offset === 2) return []
  const open = candidates(
    world,
    project,
    { ...ask, limit: -1, offset: 0, orderby: 'priority_0', desc: true },
    `AND state <> 'completed'`,
  )
  let toSkip = ask.offset
  for (const task of open) {
    const places = task.n_answers - world.store.count('task_run', 'WHERE task_id = ?', task.id)
    if (places <= 0 || !takeLock(world, task.id, ask.who, places)) continue
    if (toSkip-- > 0) continue
    return [task]
  }
  return []
}
