import {
  createHelpingMaterial,
  deleteHelpingMaterial,
  listHelpingMaterials,
  replaceHelpingMaterialFile,
  updateHelpingMaterial,
  uploadHelpingMaterial,
} from '#pybossa/endpoints/api.ts'
import { getUpload } from '#pybossa/endpoints/uploads.ts'
import { isPybossaError } from '#pybossa/errors.ts'
import type { HelpingMaterial } from '#pybossa/schemas/helpingMaterial.ts'
import { callSignedIn } from '#shared/session/callSignedIn.ts'
import { isSurelyKept } from './materialFile.ts'
import { withWords, type MaterialWords } from './materialWords.ts'

/** The server said yes and threw the file away, as PYBOSSA does with kinds it does not take (CONTRACT.md §3.1 "Upload traps"). */
export class FileNotKept extends Error {
  constructor() {
    super('the file was not kept')
  }
}

/** Rejects with {@link FileNotKept} where a file of a doubtful kind is not there after all. */
async function ensureKept({ info }: HelpingMaterial, file: File) {
  if (isSurelyKept(file.name)) return
  try {
    const { container, file_name } = info ?? {}
    await callSignedIn(getUpload, {
      params: { container: String(container), file_name: String(file_name) },
    })
  } catch (error) {
    if (isPybossaError(error, 'notFound')) throw new FileNotKept()
    throw error
  }
}

/**
 * A new helping material. A file's name is its own: it tells whether an earlier try arrived whose answer did not.
 * @param file as it will be sent, see `fileToSend`
 * @param tried the words of an earlier try whose answer did not come
 */
export async function addMaterial(
  project_id: number,
  words: MaterialWords,
  priority: number,
  file: File | undefined,
  tried: MaterialWords | undefined,
): Promise<HelpingMaterial> {
  const info = withWords(null, words)
  if (tried) {
    const arrived = await findArrived(project_id, withWords(null, tried), file)
    if (arrived) return changeMaterial(arrived, words, undefined)
  }
  if (!file) return callSignedIn(createHelpingMaterial, { body: { project_id, info, priority } })
  const material = await callSignedIn(uploadHelpingMaterial, { body: { project_id, info, priority, file } })
  try {
    await ensureKept(material, file)
  } catch (error) {
    // Words that speak of a file which is not there help nobody.
    if (error instanceof FileNotKept) await removeMaterial(material.id)
    throw error
  }
  return material
}

async function findArrived(project_id: number, info: Record<string, unknown>, file: File | undefined) {
  const [newest] = await callSignedIn(listHelpingMaterials, {
    query: { project_id, limit: 1, orderby: 'id', desc: true },
  })
  if (!newest) return undefined
  const isSame = file
    ? newest.info?.['file_name'] === file.name
    : JSON.stringify(newest.info) === JSON.stringify(info)
  return isSame ? newest : undefined
}

/** Other words, and another file where there is one. */
export async function changeMaterial(
  material: HelpingMaterial,
  words: MaterialWords,
  file: File | undefined,
): Promise<HelpingMaterial> {
  const params = { id: material.id }
  let { info } = material
  if (file) {
    const { project_id } = material
    const changed = await callSignedIn(replaceHelpingMaterialFile, { params, body: { project_id, file } })
    try {
      await ensureKept(changed, file)
    } catch (error) {
      if (error instanceof FileNotKept) await putBack(material)
      throw error
    }
    info = changed.info
  }
  return callSignedIn(updateHelpingMaterial, { params, body: { info: withWords(info, words) } })
}

const putBack = ({ id, info, media_url }: HelpingMaterial) =>
  callSignedIn(updateHelpingMaterial, {
    params: { id },
    body: { info: info ?? {}, ...(media_url === null ? {} : { media_url }) },
  })

export const removeMaterial = (id: number) => callSignedIn(deleteHelpingMaterial, { params: { id } })
