import * as z from 'zod/mini'
import { endpoint } from '#pybossa/endpoint.ts'
import { Announcement } from '#pybossa/schemas/announcement.ts'
import { maybe } from '#pybossa/schemas/maybe.ts'
import { SiteStats } from '#pybossa/schemas/stats.ts'
import { PublicUser } from '#pybossa/schemas/user.ts'

/** The site's news, drafts included for everyone (V5). */
export const listAnnouncements = endpoint({
  method: 'GET',
  path: '/announcements/',
  reply: z.object({ announcements: z.array(Announcement) }),
})

/** Rank and score of the best, then of the reader and his neighbours: names may occur twice (V6-7, Q15). */
export const Leaderboard = z.object({ top_users: z.array(PublicUser) })
export type Leaderboard = z.infer<typeof Leaderboard>
const ByInfo = z.object({ info: z.optional(z.string()) })
export const getLeaderboard = endpoint({
  method: 'GET',
  path: '/leaderboard/',
  query: ByInfo,
  reply: Leaderboard,
})
export const getLeaderboardWindow = endpoint({
  method: 'GET',
  path: '/leaderboard/window/:window',
  query: ByInfo,
  reply: Leaderboard,
})

export const getSiteStats = endpoint({ method: 'GET', path: '/stats/', reply: SiteStats })

/** The id of some project, for examples (V10). */
export const getApiHelp = endpoint({
  method: 'GET',
  path: '/help/api',
  reply: z.object({ project_id: z.nullable(z.int()) }),
})

/** A text of the operator's as a whole HTML document: sanitise it (V12-14). */
export const PolicyPage = z.object({ content: z.string(), title: maybe(z.string()) })
export type PolicyPage = z.infer<typeof PolicyPage>
export const getTermsOfUse = endpoint({ method: 'GET', path: '/help/terms-of-use', reply: PolicyPage })
export const getCookiesPolicy = endpoint({ method: 'GET', path: '/help/cookies-policy', reply: PolicyPage })
export const getPrivacyPolicy = endpoint({ method: 'GET', path: '/help/privacy', reply: PolicyPage })

/** The names of a public S3 bucket's files, for the importer (V16). */
export const listBucket = endpoint({
  method: 'GET',
  path: '/amazon/bucket/:bucket',
  reply: z.array(z.string()),
})
