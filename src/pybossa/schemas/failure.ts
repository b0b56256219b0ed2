import * as z from 'zod/mini'

/** How `/api` says no (CONTRACT.md §3.1 "Error body"). `exception_msg` may hold SQL: never show it. */
export const ApiFailure = z.object({
  action: z.string(),
  status: z.literal('failed'),
  status_code: z.int(),
  target: z.string(),
  exception_cls: z.string(),
  exception_msg: z.string(),
})
export type ApiFailure = z.infer<typeof ApiFailure>

/** How a view says no (CONTRACT.md §0 "Errors"). */
export const ViewFailure = z.object({ code: z.int(), description: z.string(), template: z.string() })
export type ViewFailure = z.infer<typeof ViewFailure>
