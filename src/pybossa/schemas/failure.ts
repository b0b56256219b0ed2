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

/** How a view says no (CONTRACT.md §0 "Errors"), and JSON Web Tokens, with their code as text and no template. */
export const ViewFailure = z.object({
  code: z.union([z.int(), z.string()]),
  description: z.string(),
  template: z.optional(z.string()),
})
export type ViewFailure = z.infer<typeof ViewFailure>

/** How a few of the admin's addresses say no (CONTRACT.md §5.3). */
export const ShortFailure = z.object({ error: z.string(), status_code: z.int() })
export type ShortFailure = z.infer<typeof ShortFailure>

/** How the list of an S3 bucket says no (CONTRACT.md §2.1 V16). */
export const BucketFailure = z.object({
  action: z.string(),
  status: z.string(),
  status_code: z.int(),
  exception_msg: z.string(),
})
export type BucketFailure = z.infer<typeof BucketFailure>
