import * as z from 'zod/mini'
import { maybe, orElse, When } from './maybe.ts'

/** A project's news (CONTRACT.md §1.1 BLOG). `body` is Markdown. Drafts are readable by everyone: filter `published` (Q27). */
export const Blogpost = z.object({
  id: z.int(),
  project_id: z.int(),
  user_id: maybe(z.int()),
  title: z.string(),
  body: z.string(),
  created: When,
  updated: maybe(When),
  media_url: maybe(z.string()),
  /** Releases before 3 only had published posts and left it out. */
  published: orElse(z.nullable(z.boolean()), true),
  info: maybe(z.record(z.string(), z.unknown())),
})
export type Blogpost = z.infer<typeof Blogpost>

/** What `POST /api/blogpost` takes. Every insert mails the contributors, drafts too (Q28). */
export const NewBlogpost = z.object({
  project_id: z.int(),
  title: z.string(),
  body: z.string(),
  published: z.optional(z.boolean()),
  info: z.optional(z.record(z.string(), z.unknown())),
})
export type NewBlogpost = z.infer<typeof NewBlogpost>

/** What `PUT /api/blogpost/<id>` takes. */
export const BlogpostChange = z.partial(
  z.object({
    title: z.string(),
    body: z.string(),
    published: z.boolean(),
    /** Null takes its picture away, together with the two keys of `info`. */
    media_url: z.nullable(z.string()),
    info: z.record(z.string(), z.unknown()),
  }),
)
export type BlogpostChange = z.infer<typeof BlogpostChange>
