// @vitest-environment node
import { expect, test } from 'vitest'
import { call, connect } from '#pybossa/client.ts'
import { getNewTask } from '#pybossa/endpoints/contributing.ts'
import { getProject } from '#pybossa/endpoints/projects.ts'
import { createDemoBrowser } from '#testing/demoBrowser.ts'
import type { Answer } from './answer.ts'
import { siteOffice } from './siteOffice.ts'

test('an answer with a file arrives with it, and is recognised in the server’s list', async () => {
  const browser = createDemoBrowser()
  connect({ fetch: browser.fetch })
  await browser.signIn('nora')
  const { project } = await call(getProject, { params: { short_name: 'deep-sky-shapes' } })
  const task = (await call(getNewTask, { params: { id: project.id } })) as { id: number }
  const office = siteOffice()
  const me = await office.whoAmI()
  const answer = {
    person: `user:${me?.id ?? 0}`,
    projectId: project.id,
    shortName: project.short_name,
    taskId: task.id,
    info: { shape: 'round' },
    file: { name: 'sketch.png', blob: new Blob(['ink'], { type: 'image/png' }) },
  } as Answer
  await office.post(answer)
  const [run] = await office.runs(answer)
  expect(run?.info).toEqual({ shape: 'round', container: `user_${me?.id}`, file_name: 'sketch.png' })
  const kept = await browser.fetch(`/uploads/user_${me?.id}/sketch.png`)
  expect(await kept.text()).toBe('ink')
})
