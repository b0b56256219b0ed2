import * as z from 'zod/mini'
import { maybe, When } from './maybe.ts'

/** One call of a project's webhook, as PYBOSSA remembers it. A later call of the same task leaves its dates as they are. */
export const Webhook = z.object({
  id: z.int(),
  project_id: z.int(),
  created: maybe(When),
  updated: maybe(When),
  /** What was sent: `event`, `project_id`, `project_short_name`, `task_id`, `result_id`, `fired_at`. */
  payload: maybe(z.record(z.string(), z.unknown())),
  /** What came back, as HTML of anybody's: show it as text. `Connection Error` where nothing did. */
  response: maybe(z.string()),
  /** Null where nothing came back. */
  response_status_code: maybe(z.int()),
})
export type Webhook = z.infer<typeof Webhook>
