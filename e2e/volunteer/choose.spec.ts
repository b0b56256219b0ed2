import { expect, test } from '../fixtures.ts'
import { idOfProject, myId, storedAnswers } from '../answers.ts'
import { boxOf, openWork, outboxButton } from '../work.ts'

interface GalaxyTask {
  id: number
  info: { url: string }
}
const galaxies = 'deep-sky-shapes'

test('a link to one task begins with that task, goes on with others, and is honest afterwards', async ({
  page,
  as,
  serverSays,
  expectAccessible,
}) => {
  await as('nora')
  const me = await myId(serverSays)
  const project = await idOfProject(serverSays, galaxies)
  const open = await serverSays<GalaxyTask[]>(
    `/api/task?all=1&project_id=${project}&state=ongoing&limit=20&orderby=id&desc=true`,
  )
  const wanted = open[7]
  if (!wanted) throw new Error('The demo has too few open galaxies.')
  await openWork(page, galaxies)
  await page.goto(`/project/${galaxies}/task/${wanted.id}`)
  const picture = boxOf(page).locator('#picture')
  await expect(picture).toHaveAttribute('src', new RegExp(wanted.info.url))
  await boxOf(page).getByRole('button', { name: 'Spiral', exact: false }).first().click()
  await expect(picture).not.toHaveAttribute('src', new RegExp(wanted.info.url))
  await expect
    .poll(() => storedAnswers(serverSays, galaxies, me), { timeout: 20_000 })
    .toEqual([expect.objectContaining({ task_id: wanted.id, info: { shape: 'spiral' } })])

  await page.goto(`/project/${galaxies}/task/${wanted.id}`)
  await expect(page.getByRole('heading', { name: /answered this task/ })).toBeVisible()
  await expectAccessible()
  await page.getByRole('link', { name: 'Show me a task' }).click()
  await expect(picture).toHaveAttribute('src', /uploads/)
  await expect(picture).not.toHaveAttribute('src', new RegExp(wanted.info.url))
})

test('a link to a task of another project, and to one that is gone, leads on to other tasks', async ({
  page,
  as,
  serverSays,
  expectNoise,
}) => {
  expectNoise(/status of 40[34]/)
  await as('nora')
  const project = await idOfProject(serverSays, 'letters-home')
  const [foreign] = await serverSays<{ id: number }[]>(`/api/task?all=1&project_id=${project}&limit=1`)
  await openWork(page, galaxies)
  await page.goto(`/project/${galaxies}/task/${foreign?.id}`)
  await expect(page.getByRole('heading', { name: 'This task belongs to another project' })).toBeVisible()
  await page.goto(`/project/${galaxies}/task/987654`)
  await expect(page.getByRole('heading', { name: /^This task is/ })).toBeVisible()
  await page.getByRole('link', { name: 'Show me a task' }).click()
  await expect(boxOf(page).locator('#picture')).toHaveAttribute('src', /uploads/)
})

test('every task of a small project can be skipped; at the end one may look at them again', async ({
  page,
  as,
  serverSays,
}) => {
  await as('olga')
  const me = await myId(serverSays)
  await openWork(page, 'moth-nights')
  const sheet = boxOf(page).locator('#sheet')
  const over = page.getByRole('heading', { name: /left for you|Thank you/ })
  const seen: string[] = []
  await expect(sheet).toHaveAttribute('src', /uploads/)
  while (!(await over.isVisible())) {
    const src = (await sheet.getAttribute('src')) ?? ''
    seen.push(src)
    await page.getByRole('button', { name: 'Skip' }).click()
    await expect(async () => {
      if (await over.isVisible()) return
      expect(await sheet.getAttribute('src', { timeout: 500 })).not.toBe(src)
    }).toPass()
    expect(seen.length).toBeLessThanOrEqual(24)
  }
  expect(new Set(seen).size).toBe(12)
  await page.getByRole('button', { name: 'Look for new tasks' }).click()
  await expect(sheet).toHaveAttribute('src', /uploads/)
  await boxOf(page).getByRole('spinbutton').fill('7')
  await boxOf(page).getByRole('button', { name: 'Save' }).click()
  await expect
    .poll(async () => (await storedAnswers(serverSays, 'moth-nights', me)).map(({ info }) => info), {
      timeout: 20_000,
    })
    .toEqual([{ count: 7 }])
  await expect(outboxButton(page)).toHaveAccessibleName(/All saved/)
})

test('a task can be marked as a favourite and unmarked; the server knows', async ({
  page,
  as,
  serverSays,
}) => {
  await as('nora')
  const favourites = () => serverSays<GalaxyTask[]>('/api/favorites')
  await openWork(page, galaxies)
  const picture = boxOf(page).locator('#picture')
  await expect(picture).toHaveAttribute('src', /uploads/)
  const src = (await picture.getAttribute('src')) ?? ''
  const mark = page.getByRole('button', { name: 'Add to favourites' })
  await mark.click()
  await expect(page.getByRole('button', { name: 'Remove from favourites' })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  await expect.poll(async () => (await favourites()).length).toBe(1)
  expect(src).toContain((await favourites())[0]?.info.url)

  // Another visit to the same task still shows it.
  await page.goto(`/project/${galaxies}/task/${(await favourites())[0]?.id}`)
  await page.getByRole('button', { name: 'Remove from favourites' }).click()
  await expect(mark).toHaveAttribute('aria-pressed', 'false')
  await expect.poll(async () => (await favourites()).length).toBe(0)
})
