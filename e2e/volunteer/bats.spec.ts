import { expect, test } from '../fixtures.ts'
import { idOfProject, myId, storedAnswers } from '../answers.ts'
import { boxOf, openWork, tutorialOf } from '../work.ts'

const bats = 'night-shift-bats'

test('a presenter of 2013 that sends its answers itself works: tutorial in a modal, three answers, by mouse and key', async ({
  page,
  as,
  serverSays,
}) => {
  test.slow()
  await as('nora')
  const me = await myId(serverSays)
  await page.goto(`/project/${bats}/newtask`)
  const tutorial = tutorialOf(page)
  for (const words of ['A sonogram', 'The noctule', 'closing in on a moth']) {
    await expect(tutorial.getByText(words)).toBeVisible()
    const next = tutorial.getByRole('button', { name: 'Next' })
    if (await next.isVisible()) await next.click()
  }
  await tutorial.getByRole('link', { name: 'Start the night shift' }).click()

  const box = boxOf(page)
  const recording = box.getByRole('heading', { name: /^Recording \d+/ })
  await expect(recording).toBeVisible()
  const seen: string[] = []
  const answer = async (give: () => Promise<void>) => {
    const before = (await recording.textContent()) ?? ''
    seen.push(before)
    await give()
    // Its scheduler lends one task at a time: the next comes when the server has the answer.
    await expect(recording).not.toHaveText(before, { timeout: 20_000 })
  }
  await answer(() => box.getByRole('button', { name: /Low and flat/ }).click())
  await answer(() => box.getByRole('button', { name: /No bat at all/ }).click())
  await answer(() => page.keyboard.press('2'))
  expect(new Set(seen).size).toBe(3)
  await expect
    .poll(async () => (await storedAnswers(serverSays, bats, me)).map(({ info }) => info), {
      timeout: 20_000,
    })
    .toEqual([{ call: 'steep' }, { call: 'none' }, { call: 'flat' }])
  await expect(box.getByText('Your share of the night: 3 of 42')).toBeVisible()
})

test('where tasks are lent, a link to one is explained and leads to the ordinary work', async ({
  page,
  as,
  serverSays,
  expectAccessible,
}) => {
  await as('nora')
  const project = await idOfProject(serverSays, bats)
  const [task] = await serverSays<{ id: number }[]>(`/api/task?all=1&project_id=${project}&limit=1`)
  await openWork(page, bats)
  await page.goto(`/project/${bats}/task/${task?.id}`)
  await expect(page.getByText('hands out its tasks itself')).toBeVisible()
  await expectAccessible()
  await page.getByRole('link', { name: 'Show me a task' }).click()
  await expect(boxOf(page).getByRole('heading', { name: /^Recording \d+/ })).toBeVisible()
})
