import { expect, test } from '../fixtures.ts'
import { answerOne, answersOf, beginWork, shortName } from './galaxies.ts'

const OFFLINE = /ERR_INTERNET_DISCONNECTED|Failed to load resource/

test('a volunteer signs in, learns, answers on- and offline, and every answer arrives once', async ({
  page,
  context,
  serverSays,
  expectNoise,
}) => {
  test.slow()
  expectNoise(OFFLINE)
  await page.goto('/')
  await page.getByRole('link', { name: 'Sign in' }).click()
  await page.getByLabel('E-mail address').fill('nora@example.org')
  await page.getByLabel('Password', { exact: true }).fill('nora-password')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('button', { name: /^Your account: Nora/ })).toBeVisible()

  await page.goto(`/project/${shortName}/`)
  await page
    .getByRole('main')
    .getByRole('link', { name: /start|contribute/i })
    .first()
    .click()

  // The tutorial comes first, once; its last button leads to the work.
  const box = page.frameLocator('iframe')
  await expect(box.getByText('1 of 5')).toBeVisible()
  for (let step = 2; step <= 5; step++) {
    await box.getByRole('button', { name: 'Next' }).click()
    await expect(box.getByText(`${step} of 5`)).toBeVisible()
  }
  await box.getByRole('link', { name: 'Sort your first galaxy' }).click()
  await expect(box.locator('#work')).toBeVisible()

  for (let i = 0; i < 10; i++) await answerOne(page)
  await expect.poll(async () => (await answersOf(serverSays)).length, { timeout: 30_000 }).toBe(10)
  await expect(box.locator('#done')).toHaveText('10')

  await context.setOffline(true)
  for (let i = 0; i < 5; i++) await answerOne(page, 'elliptical')
  await expect(page.getByText(/5 waiting/)).toBeVisible()
  await context.setOffline(false)

  await expect.poll(async () => (await answersOf(serverSays)).length, { timeout: 30_000 }).toBe(15)
  await expect(page.getByText(/waiting/)).toBeHidden()
  const answers = await answersOf(serverSays)
  expect(new Set(answers.map((answer) => answer.task_id)).size).toBe(15)
})

test('a tab that dies between answer and send loses nothing', async ({
  page,
  context,
  as,
  serverSays,
  expectNoise,
}) => {
  expectNoise(OFFLINE)
  await as('nora')
  await beginWork(page)
  await answerOne(page)
  await context.setOffline(true)
  await answerOne(page, 'barred')
  await answerOne(page, 'irregular')
  // No unload handlers, no goodbye: as when the browser is killed.
  await page.close({ runBeforeUnload: false })
  await context.setOffline(false)
  const later = await context.newPage()
  await later.goto('/')
  await expect.poll(async () => (await answersOf(serverSays)).length, { timeout: 30_000 }).toBe(3)
  expect((await answersOf(serverSays)).map((answer) => answer.info)).toEqual(
    expect.arrayContaining([{ shape: 'spiral' }, { shape: 'barred' }, { shape: 'irregular' }]),
  )
})

test('a reload in the middle of waiting answers neither loses nor repeats them', async ({
  page,
  context,
  as,
  serverSays,
  expectNoise,
}) => {
  expectNoise(OFFLINE)
  await as('nora')
  await beginWork(page)
  for (const shape of ['spiral', 'barred', 'merging']) await answerOne(page, shape)
  await page.reload()
  await expect(page.frameLocator('iframe').locator('#work')).toBeVisible()
  await expect.poll(async () => (await answersOf(serverSays)).length, { timeout: 30_000 }).toBe(3)
  await page.waitForLoadState('networkidle')
  expect((await answersOf(serverSays)).length).toBe(3)
  expect(context.pages()).toHaveLength(1)
})

test('two tabs send every answer once', async ({ page, context, as, serverSays, expectNoise }) => {
  // Both tabs were handed the same task: the server refuses the second answer, and the outbox finds the first one there.
  expectNoise(/status of 403/)
  await as('nora')
  await beginWork(page)
  const second = await context.newPage()
  await beginWork(second)
  await answerOne(page)
  await answerOne(second, 'barred')
  await answerOne(page, 'elliptical')
  await expect
    .poll(async () => new Set((await answersOf(serverSays)).map((answer) => answer.task_id)).size, {
      timeout: 30_000,
    })
    .toBeGreaterThanOrEqual(2)
  const answers = await answersOf(serverSays)
  expect(new Set(answers.map((answer) => answer.task_id)).size).toBe(answers.length)
})

test('an answer can be taken back for a moment', async ({ page, as, serverSays }) => {
  await as('nora')
  await beginWork(page)
  const picture = page.frameLocator('iframe').locator('#picture')
  const first = await picture.getAttribute('src')
  await answerOne(page, 'merging')
  await page.getByRole('button', { name: /undo/i }).click()
  await expect(picture).toHaveAttribute('src', first ?? '')
  await answerOne(page, 'spiral')
  await expect.poll(async () => (await answersOf(serverSays)).length, { timeout: 20_000 }).toBe(1)
  expect((await answersOf(serverSays))[0]?.info).toEqual({ shape: 'spiral' })
})

test('answers outlive a sign-out and wait for their person', async ({
  page,
  context,
  as,
  signOut,
  serverSays,
  expectNoise,
}) => {
  expectNoise(OFFLINE)
  await as('nora')
  await beginWork(page)
  await context.setOffline(true)
  await answerOne(page, 'edge-on')
  await page.goto('about:blank')
  await context.setOffline(false)
  await signOut()
  await as('vera')
  const before = new Set((await answersOf(serverSays)).map((answer) => answer.id))
  await page.goto('/')
  await expect(page.getByText(/waiting|sign in/i).first()).toBeVisible()
  expect(await answersOf(serverSays, before)).toEqual([])
  await signOut()
  await as('nora')
  await page.goto('/')
  await expect
    .poll(async () => (await answersOf(serverSays)).map((answer) => answer.info), { timeout: 30_000 })
    .toEqual([{ shape: 'edge-on' }])
})
