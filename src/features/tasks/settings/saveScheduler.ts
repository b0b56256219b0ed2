import { updateProjectRow } from '#pybossa/endpoints/api.ts'
import { getProjectSettings } from '#pybossa/endpoints/ownership.ts'
import { setScheduler } from '#pybossa/endpoints/tasks.ts'
import { PybossaError } from '#pybossa/errors.ts'
import { callSignedIn } from '#shared/session/callSignedIn.ts'
import type { SchedulerName } from '#shared/workshop/useSchedulerNames.ts'

/**
 * Sets how tasks are given out: by its form, or where that refuses the value by the project's `info`, which a PUT replaces whole; so it is
 * read anew right before (CONTRACT.md V73, F14, row 147).
 */
export async function saveScheduler(short_name: string, sched: SchedulerName): Promise<void> {
  const params = { short_name }
  if (sched === 'incremental') {
    const { project } = await callSignedIn(getProjectSettings, { params })
    const info = { ...project.info, sched }
    await callSignedIn(updateProjectRow, { params: { id: project.id }, body: { info } })
    return
  }
  const reply = await callSignedIn(setScheduler.send, { params, body: { sched } })
  if (!setScheduler.isDone(reply))
    throw new PybossaError('server', { endpoint: `POST ${setScheduler.path}`, status: 200 })
}
