import * as z from 'zod/mini'

/**
 * What every list takes (CONTRACT.md §3.1): 20 rows unless `limit` (≤ 100) says otherwise; `last_id` pages by id.
 * Any column name filters by equality. `all=1` is added by the client.
 */
export const List = z.catchall(
  z.object({
    limit: z.optional(z.int()),
    offset: z.optional(z.int()),
    last_id: z.optional(z.int()),
    orderby: z.optional(z.string()),
    desc: z.optional(z.boolean()),
  }),
  z.optional(z.union([z.string(), z.number(), z.boolean()])),
)
