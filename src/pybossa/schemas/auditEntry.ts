import * as z from 'zod/mini'
import { maybe, When } from './maybe.ts'

/** One change of a project, as PYBOSSA writes it down (pybossa/model/auditlog.py). Values are texts, JSON where they were no text. */
export const AuditEntry = z.object({
  id: z.int(),
  created: When,
  user_name: z.string(),
  /** `web` or `api`. */
  caller: z.string(),
  /** `create`, `update` or `delete`. */
  action: z.string(),
  /** A column of the project, a key of its `info`, or `task.n_answers`, `task.priority_0`. */
  attribute: z.string(),
  old_value: maybe(z.string()),
  new_value: maybe(z.string()),
})
export type AuditEntry = z.infer<typeof AuditEntry>
