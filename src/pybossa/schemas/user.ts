import * as z from 'zod/mini'
import { Amount, maybe, orElse, When } from './maybe.ts'

/** Keys of `user.info` that everyone may see (CONTRACT.md §1.1 U.pub). The stored name of the picture is relative to `/uploads/<container>/`. */
export const PublicUserInfo = z.object({
  avatar: maybe(z.string()),
  avatar_url: maybe(z.string()),
  container: maybe(z.union([z.string(), z.number()])),
})
export type PublicUserInfo = z.infer<typeof PublicUserInfo>

/** A person as others see him (CONTRACT.md §1.1 U.pub). Numbers a page does not know are null. Also read from fuller rows: what else those hold (e-mail, API key …) is dropped here. */
export const PublicUser = z.object({
  name: z.string(),
  fullname: z.string(),
  created: maybe(When),
  locale: maybe(z.string()),
  info: PublicUserInfo,
  n_answers: maybe(Amount),
  rank: maybe(Amount),
  score: maybe(Amount),
})
export type PublicUser = z.infer<typeof PublicUser>

/** Whom a project belongs to. Null where he restricted the use of his data. `id` only for himself (U.full). */
export const Owner = z.nullable(z.extend(PublicUser, { id: maybe(z.int()) }))
export type Owner = z.infer<typeof Owner>

/** Someone who may manage a project; `is_creator` cannot be removed (CONTRACT.md §2.5 V84). */
export const Coowner = z.extend(PublicUser, { is_creator: orElse(z.boolean(), false) })
export type Coowner = z.infer<typeof Coowner>

/** Before release 4: how somebody is known at another site; the key is there, and null, where he is not. */
const Elsewhere = z.optional(z.nullable(z.union([z.string(), z.number()])))

/**
 * Oneself (CONTRACT.md §1.1 U.full): the only place where an e-mail address passes the parser, besides the admin's and
 * the owner's own screens. The API key does not: it is asked for when somebody wants to see it ({@link SavedUser}).
 */
export const CurrentUser = z.object({
  id: z.int(),
  name: z.string(),
  fullname: z.string(),
  email_addr: z.string(),
  created: When,
  /** Raw: the settings we keep there, metadata, badges. */
  info: z.record(z.string(), z.unknown()),
  admin: orElse(z.boolean(), false),
  locale: maybe(z.string()),
  n_answers: maybe(Amount),
  valid_email: maybe(z.boolean()),
  confirmation_email_sent: maybe(z.boolean()),
  restrict: maybe(z.boolean()),
  rank: maybe(Amount),
  score: maybe(Amount),
  /** Everyone on the leaderboard. */
  total: maybe(Amount),
  facebook_user_id: Elsewhere,
  google_user_id: Elsewhere,
  twitter_user_id: Elsewhere,
})
export type CurrentUser = z.infer<typeof CurrentUser>

/** A row of `GET /api/user`: how much of it is filled depends on that person's privacy mode and on who asks (CONTRACT.md §3.2). */
export const ApiUser = z.object({
  id: maybe(z.int()),
  name: z.string(),
  locale: maybe(z.string()),
  fullname: maybe(z.string()),
  created: maybe(When),
  info: maybe(PublicUserInfo),
})
export type ApiUser = z.infer<typeof ApiUser>

/** What `PUT /api/user/<id>` answers about oneself; the password hash it also holds is dropped (CONTRACT.md §3.2 user). */
export const SavedUser = z.object({
  id: z.int(),
  name: z.string(),
  fullname: z.string(),
  api_key: z.string(),
  email_addr: z.string(),
  info: z.record(z.string(), z.unknown()),
  locale: maybe(z.string()),
  ckan_api: maybe(z.string()),
  pro: maybe(z.boolean()),
  admin: maybe(z.boolean()),
  privacy_mode: maybe(z.boolean()),
  restrict: maybe(z.boolean()),
  subscribed: maybe(z.boolean()),
})
export type SavedUser = z.infer<typeof SavedUser>

/** A person as an admin finds him (CONTRACT.md §1.1 U.dump), without password hash, API key and CKAN key. */
export const ManagedUser = z.object({
  id: z.int(),
  name: z.string(),
  fullname: z.string(),
  email_addr: z.string(),
  created: When,
  info: PublicUserInfo,
  admin: z.boolean(),
  pro: maybe(z.boolean()),
  locale: maybe(z.string()),
  valid_email: maybe(z.boolean()),
  confirmation_email_sent: maybe(z.boolean()),
  subscribed: maybe(z.boolean()),
  privacy_mode: maybe(z.boolean()),
  restrict: maybe(z.boolean()),
  consent: maybe(z.boolean()),
})
export type ManagedUser = z.infer<typeof ManagedUser>
