import * as z from 'zod/mini'
import { endpoint } from '#pybossa/endpoint.ts'
import { Done, formOf } from '#pybossa/schemas/form.ts'
import { maybe } from '#pybossa/schemas/maybe.ts'
import { ProfileProject } from '#pybossa/schemas/project.ts'
import { CurrentUser } from '#pybossa/schemas/user.ts'

/** F22: preferences that only sites with `settings_upref_mdata.py` have. */
export const preferences = {
  languages: maybe(z.array(z.string())),
  locations: maybe(z.array(z.string())),
  work_hours_from: maybe(z.string()),
  work_hours_to: maybe(z.string()),
  timezone: maybe(z.string()),
  user_type: maybe(z.string()),
  review: maybe(z.string()),
}
export const PreferencesForm = formOf(preferences)
export type PreferencesForm = z.infer<typeof PreferencesForm>

/** Oneself with one's projects (CONTRACT.md §2.2 V26). */
export const MyProfile = z.object({
  user: CurrentUser,
  /** Not where the page itself said who is there. */
  projects_contrib: z.optional(z.array(ProfileProject)),
  projects_published: z.optional(z.array(ProfileProject)),
  projects_draft: z.optional(z.array(ProfileProject)),
  form: maybe(PreferencesForm),
})
export type MyProfile = z.infer<typeof MyProfile>

/** Who am I? A visitor is sent on to sign-in, by `next` (CONTRACT.md §4.2). Up to 15 minutes old (Q11). */
export const getMyProfile = endpoint({
  method: 'GET',
  path: '/account/profile',
  reply: z.union([MyProfile, Done]),
})

/** Ends the session, by GET (CONTRACT.md §2.2 V21). */
export const signOut = endpoint({ method: 'GET', path: '/account/signout', reply: Done, isAct: true })
