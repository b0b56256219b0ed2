import * as z from 'zod/mini'
import { maybe, When } from './maybe.ts'

/** One saved answer (CONTRACT.md §3.2 taskrun). `info` is what the presenter gave. Exactly one of the three identities is set. */
export const TaskRun = z.object({
  id: z.int(),
  project_id: z.int(),
  task_id: z.int(),
  /** When the task was handed out. */
  created: When,
  finish_time: maybe(When),
  info: z.unknown(),
  user_id: maybe(z.int()),
  /** A pseudonym in the form of an address. */
  user_ip: maybe(z.string()),
  external_uid: maybe(z.string()),
  media_url: maybe(z.string()),
})
export type TaskRun = z.infer<typeof TaskRun>

/** What `POST /api/taskrun` takes; ids as numbers, a text is refused (CONTRACT.md §3.2). */
export const NewTaskRun = z.object({
  project_id: z.int(),
  task_id: z.int(),
  info: z.unknown(),
  external_uid: z.optional(z.string()),
})
export type NewTaskRun = z.infer<typeof NewTaskRun>

/** The same with a file, as multipart (CONTRACT.md §3.4 "Upload"). `info` travels as a JSON string. */
export const NewTaskRunWithFile = z.object({
  project_id: z.int(),
  task_id: z.int(),
  info: z.string(),
  file: z.instanceof(Blob),
})
export type NewTaskRunWithFile = z.infer<typeof NewTaskRunWithFile>
