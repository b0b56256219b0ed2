import { expect, test } from '../fixtures.ts'
import { idOfProject, myId, storedAnswers } from '../answers.ts'
import { boxOf, openWork, outboxButton, signInByForm } from '../work.ts'
import { answerOne } from '../volunteer/galaxies.ts'

// The built app as plain files, in front of a PYBOSSA on another address: one origin by the proxy's rule
// (src/pybossa/serverOwned.ts). What a real proxy adds is tried in ../install.

const galaxies = 'deep-sky-shapes'

test('a volunteer signs in, follows a deep link and answers; everything arrives at the PYBOSSA behind', async ({
  page,
  serverSays,
}) => {
  test.slow()
  await page.goto(`/account/signin?next=${encodeURIComponent(`/project/${galaxies}/newtask`)}`)
  await signInByForm(page, 'nora')
  await expect(page).toHaveURL(`/project/${galaxies}/newtask`)
  const me = await myId(serverSays)
  await openWork(page, galaxies)

  const project = await idOfProject(serverSays, galaxies)
  const [task] = await serverSays<{ id: number; info: { url: string } }[]>(
    `/api/task?all=1&project_id=${project}&state=ongoing&limit=1&orderby=id&desc=true`,
  )
  await page.goto(`/project/${galaxies}/task/${task?.id}`)
  await expect(boxOf(page).locator('#picture')).toHaveAttribute('src', new RegExp(task?.info.url ?? 'none'))
  for (const shape of ['spiral', 'barred', 'merging']) await answerOne(page, shape)
  await expect
    .poll(async () => (await storedAnswers(serverSays, galaxies, me)).map(({ info }) => info), {
      timeout: 20_000,
    })
    .toEqual([{ shape: 'merging' }, { shape: 'barred' }, { shape: 'spiral' }])
  expect((await storedAnswers(serverSays, galaxies, me)).at(-1)?.task_id).toBe(task?.id)
  await expect(outboxButton(page)).toHaveAccessibleName(/All saved/)
})

test('what belongs to PYBOSSA reaches it: its API and files by navigation, and forms as a page sends them', async ({
  page,
  context,
  baseURL,
  expectNoise,
}) => {
  // A browser looks for /favicon.ico beside what is no page of ours, and uploads run no scripts, not even this runner's.
  expectNoise(/status of 404|^Blocked script execution in '[^']+\/uploads\//)
  const api = await page.goto('/api/project?limit=1')
  expect(api?.headers()['content-type']).toContain('application/json')
  const [project] = JSON.parse(await page.locator('body').innerText()) as {
    info: { thumbnail_url?: string | null }
  }[]
  const picture = project?.info.thumbnail_url ?? ''
  expect(picture).toContain('/uploads/')
  const upload = await page.goto(new URL(picture, baseURL).pathname)
  expect(upload?.headers()['content-type']).toMatch(/^image\//)

  // A plain form without a token: PYBOSSA itself refuses it, not a file server.
  const plain = await context.request.post('/account/signin', {
    form: { email: 'nora@example.org', password: 'nora-password' },
  })
  const text = await plain.text()
  expect(plain.status()).toBe(400)
  expect(text).not.toContain('<div id="root"')
  expect(text).toMatch(/csrf/i)

  const stream = await context.request.get(`/project/${galaxies}/tasks/export?type=task&format=json`)
  expect(stream.headers()['content-type']).not.toContain('text/html')
  const shell = await context.request.get(`/project/${galaxies}/tasks/export`)
  expect(shell.headers()['content-type']).toContain('text/html')
})
