import * as z from 'zod/mini'
import { Amount, maybe, maybeList, When } from './maybe.ts'
import { Result } from './result.ts'
import { TaskRun } from './taskRun.ts'

/** One piece of work (CONTRACT.md §3.2 task). `info` is what the project's presenter shows; its shape is the owner's. */
export const Task = z.object({
  id: z.int(),
  project_id: z.int(),
  created: When,
  state: z.string(),
  info: z.unknown(),
  /** How many people are to answer it. */
  n_answers: z.int(),
  priority_0: maybe(Amount),
  quorum: maybe(z.int()),
  calibration: maybe(z.int()),
  fav_user_ids: maybe(z.array(z.int())),
})
export type Task = z.infer<typeof Task>

/** A task as lists give it: with its answers and its result where `related` was asked for, ranked where searched for. */
export const TaskRow = z.extend(Task, {
  task_runs: maybeList(TaskRun),
  result: maybe(Result),
})
export type TaskRow = z.infer<typeof TaskRow>

/** What PYBOSSA hands out instead of a task where anonymous people may not contribute. */
const Refusal = z.object({ id: z.null(), info: z.object({ error: z.string() }) })

/** `GET /api/project/<id>/newtask` answers a task, several, `{}` for none, or a refusal in a task's clothes (CONTRACT.md §3.4). */
export const NewTask = z.union([z.array(Task), Task, Refusal, z.strictObject({}), z.null()])
export type NewTask = z.infer<typeof NewTask>

/** A `newtask` reply in one shape: the tasks handed out, and the server's words where it refused. */
export function readNewTask(reply: NewTask): { tasks: Task[]; refusal: string | undefined } {
  if (Array.isArray(reply)) return { tasks: reply, refusal: undefined }
  if (reply === null || !('id' in reply)) return { tasks: [], refusal: undefined }
  if (reply.id === null) return { tasks: [], refusal: reply.info.error }
  return { tasks: [reply], refusal: undefined }
}

/** A line of a project's task list (CONTRACT.md §2.4 V49). `pct_status` is 0 to 1. */
export const BrowsedTask = z.object({
  id: z.int(),
  n_answers: z.int(),
  n_task_runs: z.int(),
  pct_status: Amount,
})
export type BrowsedTask = z.infer<typeof BrowsedTask>

/** What `POST /api/task` takes. */
export const NewTaskRow = z.object({
  project_id: z.int(),
  info: z.unknown(),
  n_answers: z.optional(z.int()),
  priority_0: z.optional(z.number()),
})
export type NewTaskRow = z.infer<typeof NewTaskRow>

/** What `PUT /api/task/<id>` takes. Changing a completed task opens it again (Q26). */
export const TaskChange = z.partial(
  z.object({ info: z.unknown(), n_answers: z.int(), priority_0: z.number() }),
)
export type TaskChange = z.infer<typeof TaskChange>

/** How far someone is in a project (CONTRACT.md §3.3): tasks he answered, tasks there are. */
export const UserProgress = z.object({ done: z.int(), total: z.int() })
export type UserProgress = z.infer<typeof UserProgress>
