import * as z from 'zod/mini'
import { maybe, orElse, When } from './maybe.ts'

/** The site's news (CONTRACT.md §1.1 ANN). `body` is Markdown. Drafts come along for everyone: filter `published`. */
export const Announcement = z.object({
  id: z.int(),
  user_id: maybe(z.int()),
  title: z.string(),
  body: z.string(),
  created: When,
  updated: maybe(When),
  media_url: maybe(z.string()),
  /** Releases before 3 only had published ones and left it out. */
  published: orElse(z.nullable(z.boolean()), true),
  info: maybe(z.record(z.string(), z.unknown())),
})
export type Announcement = z.infer<typeof Announcement>

/** What `POST /api/announcement` takes. */
export const NewAnnouncement = z.object({
  title: z.string(),
  body: z.string(),
  published: z.optional(z.boolean()),
  media_url: z.optional(z.string()),
  info: z.optional(z.record(z.string(), z.unknown())),
})
export type NewAnnouncement = z.infer<typeof NewAnnouncement>

/** What `PUT /api/announcement/<id>` takes. */
export const AnnouncementChange = z.partial(
  z.extend(NewAnnouncement, {
    /** Null takes its picture away. */
    media_url: z.nullable(z.string()),
  }),
)
export type AnnouncementChange = z.infer<typeof AnnouncementChange>
