import { call } from '#pybossa/client.ts'
import { getMyProfile } from '#pybossa/endpoints/session.ts'
import { listTaskRuns } from '#pybossa/endpoints/apiTasks.ts'
import { createTaskRun, createTaskRunWithFile, stampTask } from '#pybossa/endpoints/contributing.ts'
import type { Answer } from './answer.ts'
import type { PostOffice } from './delivery.ts'

/** A request that hangs longer than this is given up; whether it arrived is found out later. */
const PATIENCE_MS = 30_000

/** PYBOSSA gives a name of its own to what is called "blob". */
const namedFile = ({ name, blob }: NonNullable<Answer['file']>) =>
  name === 'blob' ? blob : new File([blob], name, { type: blob.type })

/** The outbox's way to the site's own PYBOSSA. */
export function siteOffice(): PostOffice {
  let isSomebodySignedIn = false
  // The outbox waits for the rate limit itself: it tells its person so, and its patience is for the network.
  const patience = () => ({ signal: AbortSignal.timeout(PATIENCE_MS), isImpatient: true })
  const asGiven = (answer: Answer) => ({
    ...patience(),
    asVisitor: answer.person === 'anonymous' && isSomebodySignedIn,
  })
  return {
    async whoAmI() {
      const profile = await call(getMyProfile, {}, patience())
      const me = 'user' in profile && profile.user ? { id: profile.user.id, name: profile.user.name } : null
      isSomebodySignedIn = me !== null
      return me
    },
    async post(answer) {
      const { projectId: project_id, taskId: task_id, info, file } = answer
      if (!file)
        return void (await call(createTaskRun, { body: { project_id, task_id, info } }, asGiven(answer)))
      const body = { project_id, task_id, info: JSON.stringify(info ?? {}), file: namedFile(file) }
      await call(createTaskRunWithFile, { body }, asGiven(answer))
    },
    async askAgain(answer) {
      const page = await call(
        stampTask,
        { params: { short_name: answer.shortName, id: answer.taskId } },
        asGiven(answer),
      )
      return !page.template.includes('wrong')
    },
    async runs(answer) {
      const mine =
        answer.person === 'anonymous' ? {} : { user_id: Number(answer.person.slice('user:'.length)) }
      return await call(
        listTaskRuns,
        {
          query: {
            project_id: answer.projectId,
            task_id: answer.taskId,
            ...mine,
            limit: 100,
            orderby: 'id',
            desc: true,
          },
        },
        asGiven(answer),
      )
    },
  }
}
