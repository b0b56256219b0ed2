import * as z from 'zod/mini'

/** Where in a paged list we are (CONTRACT.md §1.1 PAG). `total` may be stale, or count more than the list holds (Q9). */
export const Pagination = z.object({
  page: z.int(),
  per_page: z.int(),
  total: z.int(),
  next: z.boolean(),
  prev: z.boolean(),
})
export type Pagination = z.infer<typeof Pagination>
