import { setting } from '#shared/config/setting.ts'
import { addressOf } from '#shared/routing/Link.tsx'
import { paths } from '#shared/routing/paths.ts'

/** Where to report a problem with a task: the site's own mail address or page if its operator gave one, else the project's page. */
export function reportAddress(project: { short_name: string; name: string }, taskId: number | undefined) {
  const address = setting('contact.email')
  if (!address) return setting('contact.page') ?? addressOf(paths.project, { short_name: project.short_name })
  const subject = encodeURIComponent(`${project.name}${taskId ? ` #${taskId}` : ''}`)
  return `mailto:${address}?subject=${subject}`
}
