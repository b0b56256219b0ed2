import * as z from 'zod/mini'
import { maybe } from './maybe.ts'

/** Something that happened on the site (CONTRACT.md §2.6 update_feed): a project's or a person's public keys and what he did. */
export const FeedItem = z.object({
  /** Project, Blog, Task, TaskCompleted, User or UserContribution. */
  action_updated: z.string(),
  /** Epoch seconds, with a fraction. */
  updated: z.number(),
  /** A number, sometimes as text; people have none. */
  id: maybe(z.union([z.int(), z.string()])),
  name: z.string(),
  /** Of people. */
  fullname: maybe(z.string()),
  /** Of projects. */
  short_name: maybe(z.string()),
  project_name: maybe(z.string()),
  project_short_name: maybe(z.string()),
  info: z.object({
    container: maybe(z.union([z.string(), z.number()])),
    thumbnail: maybe(z.string()),
    thumbnail_url: maybe(z.string()),
    avatar: maybe(z.string()),
    avatar_url: maybe(z.string()),
  }),
})
export type FeedItem = z.infer<typeof FeedItem>
