import type { ReplyOf } from '#pybossa/endpoint.ts'
import type { updateProject } from '#pybossa/endpoints/ownership.ts'
import type { OwnedProject } from '#pybossa/schemas/project.ts'

/** A project's form as the server has it, every field, as it has to be sent (CONTRACT.md F10, Q6). */
export interface Stored {
  id: number
  name: string
  short_name: string
  description: string
  long_description: string
  category_id: number
  allow_anonymous_contributors: boolean
  zip_download: boolean
  protect: boolean
  webhook: string
}

type UpdatePage = ReplyOf<typeof updateProject.load>

export const storedIn = ({ form }: UpdatePage, project: OwnedProject): Stored => ({
  id: project.id,
  name: form.name ?? project.name,
  short_name: form.short_name ?? project.short_name,
  description: form.description ?? project.description,
  long_description: form.long_description ?? '',
  category_id: Number(form.category_id ?? project.category_id ?? 0),
  allow_anonymous_contributors: form.allow_anonymous_contributors ?? true,
  zip_download: form.zip_download ?? true,
  protect: form.protect ?? false,
  webhook: form.webhook ?? '',
})
