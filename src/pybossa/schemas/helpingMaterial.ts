import * as z from 'zod/mini'
import { Amount, maybe, When } from './maybe.ts'

/** A picture, sound or text that helps to solve a project's tasks (CONTRACT.md §3.2 helpingmaterial). */
export const HelpingMaterial = z.object({
  id: z.int(),
  project_id: z.int(),
  created: When,
  info: maybe(z.record(z.string(), z.unknown())),
  media_url: maybe(z.string()),
  priority: maybe(Amount),
})
export type HelpingMaterial = z.infer<typeof HelpingMaterial>

/** What `POST /api/helpingmaterial` takes. */
export const NewHelpingMaterial = z.object({
  project_id: z.int(),
  info: z.optional(z.record(z.string(), z.unknown())),
  media_url: z.optional(z.string()),
  priority: z.optional(z.number()),
})
export type NewHelpingMaterial = z.infer<typeof NewHelpingMaterial>

/** What `PUT /api/helpingmaterial/<id>` takes. */
export const HelpingMaterialChange = z.partial(
  z.object({ info: z.record(z.string(), z.unknown()), media_url: z.string(), priority: z.number() }),
)
export type HelpingMaterialChange = z.infer<typeof HelpingMaterialChange>

/** A file for an `/api` resource that keeps one (CONTRACT.md §3.1 "Multipart upload"); sets `media_url` and two keys of `info`. */
export const UploadFields = z.object({ project_id: z.optional(z.int()), file: z.instanceof(Blob) })
export type UploadFields = z.infer<typeof UploadFields>

/** A new helping material made of a file: both other fields travel beside it. */
export const MaterialUpload = z.object({
  project_id: z.int(),
  info: z.optional(z.record(z.string(), z.unknown())),
  priority: z.optional(z.number()),
  file: z.instanceof(Blob),
})
export type MaterialUpload = z.infer<typeof MaterialUpload>
