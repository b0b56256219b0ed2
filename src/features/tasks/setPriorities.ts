import { setPriority } from '#pybossa/endpoints/tasks.ts'
import { PybossaError } from '#pybossa/errors.ts'
import { callSignedIn } from '#shared/session/callSignedIn.ts'

const AT_ONCE = 200

/**
 * Gives tasks a priority of 0 to 1 by the project's form (CONTRACT.md V74): unlike the API it leaves finished tasks finished (Q26). Some
 * at a time, for the server writes one task after the other. Rejects with what went wrong, when those before are done.
 * @param onDone hears how many have it
 */
export async function setPriorities(
  short_name: string,
  ids: readonly number[],
  priority_0: number,
  onDone?: (done: number) => void,
): Promise<void> {
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const some = ids.slice(at, at + AT_ONCE)
    const body = { task_ids: some.join(','), priority_0 }
    const reply = await callSignedIn(setPriority.send, { params: { short_name }, body })
    if (!setPriority.isDone(reply))
      throw new PybossaError('server', { endpoint: `POST ${setPriority.path}`, status: 200 })
    onDone?.(at + some.length)
  }
}
