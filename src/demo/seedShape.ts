/**
 * What a demo site is made of: rows with PYBOSSA's own column names, plus the uploaded files they speak of. Dates are
 * ISO strings without zone, UTC, microseconds optional, as PYBOSSA stores them (CONTRACT.md §5.2).
 * Columns left out take PYBOSSA's defaults (CONTRACT.md §3.2).
 */
export interface SiteSeed {
  /** Shown in `/api/` and in our own header: PYBOSSA's BRAND. */
  brand: string
  /** Passwords are given in clear (`password`), hashed when stored. */
  users: SeedUser[]
  categories: SeedCategory[]
  projects: SeedProject[]
  tasks: SeedTask[]
  taskRuns: SeedTaskRun[]
  /** Results are created for completed tasks; these only fill their `info` by task id. */
  results: { task_id: number; info: unknown }[]
  blogposts: SeedBlogpost[]
  announcements: SeedAnnouncement[]
  helpingMaterials: SeedHelpingMaterial[]
  pages: {
    id: number
    created: string
    project_id: number
    slug: string
    info: Json
    media_url?: string | null
  }[]
  /** Served at `/uploads/<path>`; `content` is what the file holds. */
  uploads: SeedUpload[]
  /** Keys of `user.info` that have a leaderboard of their own (PYBOSSA's LEADERBOARDS). */
  leaderboards: string[]
  /** PYBOSSA's setting SSE: pages hear of what happens. */
  hasLiveUpdates?: boolean
  /** What was written down of changes, and the calls of webhooks; the oldest first. */
  auditlog?: SeedAuditEntry[]
  webhooks?: SeedWebhook[]
}

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

export interface SeedUser {
  id: number
  name: string
  fullname: string
  email_addr: string
  password: string
  created: string
  admin?: boolean
  pro?: boolean
  locale?: string
  privacy_mode?: boolean
  restrict?: boolean
  subscribed?: boolean
  valid_email?: boolean
  /** A fixed UUID, so that tests can use it. */
  api_key: string
  info?: Json
}
interface SeedCategory {
  id: number
  name: string
  short_name: string
  description: string
  created: string
  info?: Json
}
export interface SeedProject {
  id: number
  name: string
  short_name: string
  description: string
  long_description: string
  created: string
  updated: string
  owner_id: number
  /** Co-owners too; the owner is always in it. */
  owners_ids: number[]
  category_id: number
  published?: boolean
  featured?: boolean
  allow_anonymous_contributors?: boolean
  zip_download?: boolean
  webhook?: string | null
  secret_key: string
  /** In clear; the back end stores it as PYBOSSA does in `info.passwd_hash`. */
  password?: string
  /** `task_presenter`, `tutorial`, `results`, `sched`, `thumbnail`, `container`, `thumbnail_url` … as PYBOSSA keeps them. */
  info: { [key: string]: Json }
}
export interface SeedTask {
  id: number
  project_id: number
  created: string
  info: Json
  n_answers?: number
  priority_0?: number
  fav_user_ids?: number[] | null
}
export interface SeedTaskRun {
  id: number
  project_id: number
  task_id: number
  user_id?: number | null
  user_ip?: string | null
  created: string
  finish_time: string
  info: Json
}
interface SeedBlogpost {
  id: number
  project_id: number
  user_id: number
  title: string
  body: string
  created: string
  updated: string
  published: boolean
  media_url?: string | null
  info?: Json
}
interface SeedAnnouncement {
  id: number
  user_id: number
  title: string
  body: string
  created: string
  updated: string
  published: boolean
  media_url?: string | null
  info?: Json
}
interface SeedHelpingMaterial {
  id: number
  project_id: number
  created: string
  info: Json
  media_url: string
  priority?: number
}
export interface SeedAuditEntry {
  project_id: number
  project_short_name: string
  user_id: number
  user_name: string
  created: string
  action: 'create' | 'update' | 'delete'
  caller: 'web' | 'api'
  attribute: string
  old_value: string | null
  new_value: string | null
}
/** Called about the result of a task, when that was written; what came back is made up when the site is planted. */
export interface SeedWebhook {
  task_id: number
  response: string | null
  response_status_code: number | null
}
export interface SeedUpload {
  /** Below `/uploads/`, e.g. `user_2/galaxy-1.svg`. */
  path: string
  type: string
  content: string | Uint8Array
}
