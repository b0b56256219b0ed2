import * as z from 'zod/mini'
import { Amount, freely, maybe, When } from './maybe.ts'

/** Keys of `project.info` that PYBOSSA itself uses; through the API, owners write whatever they like there. */
const known = {
  /** Folder below `/uploads/` that holds the thumbnail. */
  container: freely(z.union([z.string(), z.number()])),
  thumbnail: freely(z.string()),
  thumbnail_url: freely(z.string()),
  /** HTML and JavaScript: runs in the sealed box only. */
  task_presenter: freely(z.string()),
  tutorial: freely(z.string()),
  /** For the creator, and for everyone where PROJECT_INFO_PUBLIC_FIELDS says so. */
  results: freely(z.string()),
  sched: freely(z.string()),
}

/**
 * `project.info` without its password: the owner's own keys pass, so that his presenter may read them. PYBOSSA only
 * signs project passwords, so `passwd_hash` is as good as the word itself (CONTRACT.md §4.5).
 */
export const ProjectInfo = z.pipe(
  z.looseObject(known),
  z.transform(({ passwd_hash: _password, onesignal: _push, ...info }) => info),
)
export type ProjectInfo = z.infer<typeof ProjectInfo>

const named = {
  id: z.int(),
  name: z.string(),
  short_name: z.string(),
  description: z.string(),
}

const settings = {
  long_description: maybe(z.string()),
  owner_id: maybe(z.int()),
  owners_ids: maybe(z.array(z.int())),
  category_id: maybe(z.int()),
  featured: maybe(z.boolean()),
  published: maybe(z.boolean()),
  allow_anonymous_contributors: maybe(z.boolean()),
  zip_download: maybe(z.boolean()),
}

/**
 * A project as its pages and `/api/project` show it: P.full for its creator, P.pub for all others (CONTRACT.md §1.1);
 * what the reader may not know is null. Its secret key never gets here.
 */
export const Project = z.object({
  ...named,
  ...settings,
  created: When,
  updated: maybe(When),
  info: ProjectInfo,
  /** What the creator's button says; others compute it (Q2). */
  contrib_button: maybe(z.string()),
  webhook: maybe(z.string()),
})
export type Project = z.infer<typeof Project>

/** A project for the screens of those who manage it: with its secret key, and `info` whole, as a PUT must send it back. */
export const OwnedProject = z.extend(Project, {
  secret_key: maybe(z.string()),
  info: z.record(z.string(), z.unknown()),
})
export type OwnedProject = z.infer<typeof OwnedProject>

/** A project in a list: P.list, P.pub or P.raw by the page (CONTRACT.md §1.1). */
export const ProjectCard = z.object({
  ...named,
  ...settings,
  created: maybe(When),
  updated: maybe(When),
  info: z.object({
    container: known.container,
    thumbnail: known.thumbnail,
    thumbnail_url: known.thumbnail_url,
    /** Only whether there is one: lists carry it whole. */
    task_presenter: z.pipe(
      known.task_presenter,
      z.transform((html): boolean => html !== null && html !== ''),
    ),
  }),
  /** Full name of its owner. */
  owner: maybe(z.string()),
  n_tasks: z.nullable(Amount),
  n_volunteers: z.nullable(Amount),
  /** 0 to 100. */
  overall_progress: z.nullable(Amount),
  last_activity_raw: maybe(When),
})
export type ProjectCard = z.infer<typeof ProjectCard>

/** A project in someone's profile; releases before 4 left its id out. */
export const ProfileProject = z.extend(ProjectCard, { id: maybe(z.int()) })
export type ProfileProject = z.infer<typeof ProfileProject>

/** Which paid features the reader has in this project (CONTRACT.md §1.1 PF). */
export const ProFeatures = z.object({
  auditlog_enabled: z.boolean(),
  autoimporter_enabled: z.boolean(),
  webhooks_enabled: z.boolean(),
  better_stats_enabled: maybe(z.boolean()),
})
export type ProFeatures = z.infer<typeof ProFeatures>

/** What `POST /api/project` takes; PYBOSSA makes the sender its owner. */
export const NewProject = z.object({
  name: z.string(),
  short_name: z.string(),
  description: z.string(),
  long_description: z.optional(z.string()),
  category_id: z.optional(z.int()),
  info: z.optional(z.record(z.string(), z.unknown())),
})
export type NewProject = z.infer<typeof NewProject>

/** What `PUT /api/project/<id>` takes. `info` replaces the whole object: send back the owner's full copy, changed. */
export const ProjectChange = z.partial(
  z.object({
    name: z.string(),
    short_name: z.string(),
    description: z.string(),
    long_description: z.string(),
    category_id: z.int(),
    allow_anonymous_contributors: z.boolean(),
    zip_download: z.boolean(),
    webhook: z.string(),
    owners_ids: z.array(z.int()),
    info: z.record(z.string(), z.unknown()),
  }),
)
export type ProjectChange = z.infer<typeof ProjectChange>
