import * as z from 'zod/mini'
import { maybe, When } from './maybe.ts'

/** A category, or one of the server's own groupings (featured, draft, historical_contributions), which have no id (CONTRACT.md §1.1 CAT). */
export const Category = z.object({
  id: z.nullable(z.int()),
  name: z.string(),
  short_name: z.string(),
  description: maybe(z.string()),
  created: maybe(When),
})
export type Category = z.infer<typeof Category>

/** A category as stored, `/api/category`. */
export const CategoryRow = z.extend(Category, { id: z.int() })
export type CategoryRow = z.infer<typeof CategoryRow>
