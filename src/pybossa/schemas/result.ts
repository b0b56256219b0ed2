import * as z from 'zod/mini'
import { maybe, When } from './maybe.ts'

/** What came out of a completed task (CONTRACT.md §3.2 result); `info` is null until somebody analysed it. */
export const Result = z.object({
  id: z.int(),
  project_id: z.int(),
  task_id: z.int(),
  task_run_ids: z.array(z.int()),
  created: When,
  last_version: maybe(z.boolean()),
  info: z.unknown(),
})
export type Result = z.infer<typeof Result>
