import { isMultipart } from './apiBody.ts'
import type { AnyRow, ApiResource } from './apiResources.ts'
import { createRow, updateRow } from './apiWrites.ts'
import { strikeAfterSaving, strikeBeforeSaving } from './failures.ts'
import { sendMail } from './mail.ts'
import type { RowOf } from './tables.ts'
import type { Visit } from './visit.ts'

/** Posts, announcements, helping materials and pages: what people write, and what fails by what it says (see `failures.ts`). */
export const writtenTexts = ['blogpost', 'announcement', 'helpingmaterial', 'page']

/** POST of such a text. A post's first save mails at once, whether it is published or not (CONTRACT.md Q28). */
export async function createText(visit: Visit, resource: ApiResource): Promise<Response> {
  const words = wordsOf(visit)
  strikeBeforeSaving(visit, words)
  const response = await createRow(visit, resource)
  if (resource.path === 'blogpost') mailAboutPost(visit, (await response.clone().json()) as RowOf<'blogpost'>)
  strikeAfterSaving(visit, words)
  return response
}

/** PUT of such a text. */
export async function updateText(visit: Visit, resource: ApiResource, row: AnyRow): Promise<Response> {
  const words = wordsOf(visit)
  strikeBeforeSaving(visit, words)
  const response = await updateRow(visit, resource, row)
  strikeAfterSaving(visit, words)
  return response
}

/** Only what tells one text from another, so that the same one struck again counts as the same. */
function wordsOf(visit: Visit): unknown[] {
  if (isMultipart(visit)) return ['title', 'slug', 'info'].map((name) => visit.form.text(name))
  try {
    const { title, slug, info } = JSON.parse(new TextDecoder().decode(visit.bytes)) as Record<string, unknown>
    return [title, slug, info]
  } catch {
    return []
  }
}

/** To everybody who answered and takes mails, where the project is featured or its owner is pro (pybossa/model/event_listeners.py). */
export function mailAboutPost(
  visit: Visit,
  { id, project_id, title }: Pick<RowOf<'blogpost'>, 'id' | 'project_id' | 'title'>,
): void {
  const project = visit.store.get('project', project_id)
  const owner = project && visit.store.get('user', project.owner_id)
  if (!project || !owner || !(project.featured || owner.pro)) return
  const address = `${visit.url.origin}/project/${encodeURIComponent(project.short_name)}/${id}`
  const contributors = visit.store.query<{ user_id: number }>(
    'SELECT DISTINCT user_id FROM task_run WHERE project_id = ? AND user_id IS NOT NULL',
    project_id,
  )
  for (const { user_id } of contributors) {
    const reader = visit.store.get('user', user_id)
    if (!reader?.subscribed) continue
    sendMail(visit, {
      recipient: reader.email_addr,
      subject: `Project Update: ${project.name} by ${owner.fullname}`,
      body: `${title}\n\nRead it: ${address}\n\nTo get no more of these: ${visit.url.origin}/account/${reader.name}/update`,
    })
  }
}
