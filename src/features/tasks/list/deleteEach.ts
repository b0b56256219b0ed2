import { deleteTask } from '#pybossa/endpoints/apiTasks.ts'
import { isPybossaError } from '#pybossa/errors.ts'
import { callSignedIn } from '#shared/session/callSignedIn.ts'

/**
 * Deletes tasks one after the other (the API knows no other way). Rejects with the first failure, when what went before is deleted
 * already; a task that is gone counts as deleted, so that one may simply begin again.
 * @param onDone hears how many are gone
 */
export async function deleteEach(ids: readonly number[], onDone?: (gone: number) => void): Promise<void> {
  for (const [index, id] of ids.entries()) {
    try {
      await callSignedIn(deleteTask, { params: { id } })
    } catch (error) {
      if (!isPybossaError(error, 'notFound')) throw error
    }
    onDone?.(index + 1)
  }
}
