import { editPresenter } from '#pybossa/endpoints/tasks.ts'
import { updateProjectRow } from '#pybossa/endpoints/api.ts'
import { getProjectSettings } from '#pybossa/endpoints/ownership.ts'
import { isPybossaError, PybossaError } from '#pybossa/errors.ts'
import type { OwnedProject } from '#pybossa/schemas/project.ts'
import { callSignedIn } from '#shared/session/callSignedIn.ts'
import { keyOf, textOf, type Part } from './parts.ts'

/** `conflict`: the server has a text that neither was there when editing began nor is what is to be saved; nothing was written. */
export type Saved = { kind: 'saved'; wasEmpty: boolean } | { kind: 'conflict'; theirs: string }

/**
 * Saves one text of a project. The project is read just before: what somebody else wrote meanwhile is neither overwritten without a
 * question, nor lost from the other keys of `info`, of which a PUT replaces all (CONTRACT.md §3.2 project).
 * @param about.base the text that the server had when editing began; null writes over whatever is there
 * @throws PybossaError as any call does
 */
export async function savePart(
  project: Pick<OwnedProject, 'id' | 'short_name'>,
  part: Part,
  about: { text: string; base: string | null },
): Promise<Saved> {
  const { id, short_name } = project
  const { text, base } = about
  const { project: fresh } = await callSignedIn(getProjectSettings, { params: { short_name } })
  const theirs = textOf(fresh, part)
  if (theirs !== text) {
    if (base !== null && theirs !== base) return { kind: 'conflict', theirs }
    const put = () =>
      callSignedIn(updateProjectRow, {
        params: { id },
        body: { info: { ...fresh.info, [keyOf[part]]: text } },
      })
    if (part === 'presenter') await sendPresenter(project, text, put)
    else await put()
  }
  return { kind: 'saved', wasEmpty: theirs.trim() === '' }
}

/** By the editor's own form, which writes into the audit log what changed (V65); the API is the way around a server on which that fails. */
async function sendPresenter(
  { id, short_name }: Pick<OwnedProject, 'id' | 'short_name'>,
  editor: string,
  put: () => Promise<unknown>,
): Promise<void> {
  try {
    const reply = await callSignedIn(editPresenter.send, { params: { short_name }, body: { id, editor } })
    if (editPresenter.isDone(reply)) return
  } catch (error) {
    if (!isPybossaError(error) || !mayGoAround(error)) throw error
  }
  await put()
}

const mayGoAround = ({ kind }: PybossaError) => kind === 'server' || kind === 'contract'
