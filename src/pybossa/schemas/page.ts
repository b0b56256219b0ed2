import * as z from 'zod/mini'
import { maybe, When } from './maybe.ts'

/** A page of a project's own (CONTRACT.md §3.2 page). No view of PYBOSSA shows it; `info` is the owner's. */
export const Page = z.object({
  id: z.int(),
  project_id: z.int(),
  slug: z.string(),
  created: When,
  info: maybe(z.record(z.string(), z.unknown())),
  media_url: maybe(z.string()),
})
export type Page = z.infer<typeof Page>

/** What `POST /api/page` takes. */
export const NewPage = z.object({
  project_id: z.int(),
  slug: z.string(),
  info: z.optional(z.record(z.string(), z.unknown())),
})
export type NewPage = z.infer<typeof NewPage>

/** What `PUT /api/page/<id>` takes. */
export const PageChange = z.partial(
  z.object({
    slug: z.string(),
    /** Null takes its picture away, together with the two keys of `info`. */
    media_url: z.nullable(z.string()),
    info: z.record(z.string(), z.unknown()),
  }),
)
export type PageChange = z.infer<typeof PageChange>
