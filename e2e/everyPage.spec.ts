import type { Page } from '@playwright/test'
import { idOfProject } from './answers.ts'
import { guarded, workable, withTutorial } from './demoProjects.ts'
import { expect, test } from './fixtures.ts'
import { expectGoodInAllLooks, expectGoodPage, looks } from './goodPage.ts'
import { boxOf, openOutbox, openWork, tutorialOf } from './work.ts'
import { letters, typeLetter } from './volunteer/letters.ts'

const site = [
  '/',
  '/about',
  '/search',
  '/search?q=nothing-is-called-so',
  '/project/category/featured/',
  '/account/signin',
  '/account/register',
  '/account/register/confirmation',
  '/account/forgot-password',
  '/account/reset-password',
  '/account/long-gone/otpvalidation?next=%2Fabout',
  '/account/confirm-email',
  '/account/signout',
  '/account/',
  '/leaderboard/',
  '/leaderboard/?info=points',
  '/announcements/',
  '/stats/',
  '/results',
  '/help/',
  '/help/api',
  '/help/license',
  '/help/terms-of-use',
  '/help/privacy',
  '/help/cookies-policy',
  '/help/presenters',
  '/there/is/nothing/here',
]

/** Every part of a project that one can read, in the projects that have most to show. */
const parts = [
  '/project/deep-sky-shapes/stats',
  '/project/deep-sky-shapes/blog',
  '/project/deep-sky-shapes/1',
  '/project/deep-sky-shapes/tasks/',
  '/project/deep-sky-shapes/tasks/browse',
  '/project/deep-sky-shapes/tasks/browse/12',
  '/project/deep-sky-shapes/tasks/browse?task=3',
  '/project/deep-sky-shapes/tasks/export',
  '/project/deep-sky-shapes/results',
  '/project/beetle-drawers/results',
  '/project/mood-of-the-press/blog',
]

/** The button to a tutorial's next step, in the words of its owners. */
const nextStep = /^(Next|On|Siguiente|Go on|Continue)\b/i

const visit = (page: Page, path: string) =>
  test.step(path, async () => {
    await page.goto(path)
    await expectGoodInAllLooks(page, path)
  })

const work = (page: Page, shortName: string, isThere: string) =>
  test.step(`work in ${shortName}`, async () => {
    await openWork(page, shortName)
    await expect(boxOf(page).locator(isThere).first()).toBeVisible()
    await expectGoodInAllLooks(page, `the work in ${shortName}`)
  })

test.beforeEach(() => test.setTimeout(240_000))

test('everyone can use the pages of the site', async ({ page }) => {
  for (const path of site) await visit(page, path)
})

test('every project has a page that everyone can use', async ({ page, serverSays }) => {
  const projects = await serverSays<{ short_name: string }[]>('/api/project?all=1&limit=100')
  expect(projects.length).toBeGreaterThanOrEqual(12)
  const titles = new Set<string>()
  for (const { short_name } of projects) {
    await visit(page, `/project/${encodeURIComponent(short_name)}/`)
    titles.add(await page.title())
  }
  expect(titles.size).toBe(projects.length)
})

test('everyone can read every part of a project', async ({ page }) => {
  for (const path of parts) await visit(page, path)
})

test('data that is kept, pages that are not there and numbers as tables are good pages', async ({
  page,
  expectNoise,
}) => {
  expectNoise(/status of 40[14]/)
  await visit(page, '/project/night-shift-bats/tasks/browse')
  await visit(page, '/project/night-shift-bats/tasks/export')
  await visit(page, '/project/deep-sky-shapes/tasks/browse/99')
  await visit(page, '/project/deep-sky-shapes/4242')
  await page.goto('/project/deep-sky-shapes/stats')
  const asTable = page.getByRole('button', { name: 'Show as table' })
  await expect(asTable).toHaveCount(5)
  for (let left = 5; left > 0; left -= 1) await asTable.first().click()
  await expect(page.getByRole('table').first()).toBeVisible()
  await expectGoodInAllLooks(page, 'the statistics as tables')
})

test('an owner can read what only they may', async ({ page, as }) => {
  await as('olga')
  await visit(page, '/project/moth-nights/stats')
  await visit(page, '/project/moth-nights/tasks/browse')
  await visit(page, '/project/beetle-drawers/results')
})

test('a visitor can work wherever visitors may', async ({ page }) => {
  for (const shortName of withTutorial)
    await test.step(`tutorial of ${shortName}`, async () => {
      await page.goto(`/project/${shortName}/tutorial`)
      await expect(tutorialOf(page).getByText(nextStep).first()).toBeVisible()
      await expectGoodInAllLooks(page, `the tutorial of ${shortName}`)
    })
  for (const [shortName, isThere] of Object.entries(workable)) await work(page, shortName, isThere)
})

test('a volunteer can use what is theirs, and every project’s work', async ({ page, as }) => {
  await as('nora')
  for (const path of [
    '/',
    '/account/nora/',
    '/account/vera/',
    '/account/signin',
    '/account/newsletter',
    '/account/confirm-email',
    '/account/signout',
    '/account/nora/update',
  ])
    await visit(page, path)
  await visit(page, '/project/category/historical_contributions/')
  for (const [shortName, isThere] of Object.entries(workable)) await work(page, shortName, isThere)
  await work(page, 'cloud-forest-labels', guarded['cloud-forest-labels'])
  await visit(page, '/project/spoken-memories/password?next=%2Fproject%2Fspoken-memories%2Fnewtask')
  await page.getByRole('main').getByRole('textbox').fill('opensesame')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/project/spoken-memories/newtask')
  await work(page, 'spoken-memories', guarded['spoken-memories'])
})

test('what somebody did, marked and runs is theirs to read', async ({ page, as, signOut, expectNoise }) => {
  expectNoise(/status of 40[34]/)
  await as('vera')
  await page.goto('/account/vera/')
  await expect(page.getByRole('figure', { name: 'Your last twelve months' })).toBeVisible()
  await expectGoodInAllLooks(page, 'one’s own profile')
  const asTable = page.getByRole('button', { name: 'Show as table' })
  for (let left = await asTable.count(); left > 0; left--) await asTable.first().click()
  await expectGoodInAllLooks(page, 'the tables of one’s own profile')
  await page.goto('/account/vera/favorites')
  await expect(page.getByRole('button', { name: /^Remove task/ }).first()).toBeVisible()
  await expectGoodInAllLooks(page, 'one’s favourites')
  for (const path of [
    '/account/vera/projects',
    '/leaderboard/window/5',
    '/account/rita/',
    '/account/page/2',
    '/leaderboard/?info=nothing-is-called-so',
  ])
    await visit(page, path)
  await visit(page, '/account/olga/projects')
  await signOut()
  await as('olga')
  await page.goto('/account/olga/projects')
  await expect(page.getByText('Ready to be published')).toBeVisible()
  await expectGoodInAllLooks(page, 'one’s projects')
  await page.goto('/help/api')
  await page.getByRole('button', { name: 'Send this request' }).click()
  await expect(page.getByRole('region', { name: 'The answer' })).toBeVisible()
  await expectGoodInAllLooks(page, 'the answer to a live example')
})

test('closed doors and dead ends are good pages, too', async ({ page, as, serverSays, expectNoise }) => {
  expectNoise(/status of 40[134]/)
  for (const shortName of Object.keys(guarded)) await visit(page, `/project/${shortName}/newtask`)
  await as('nora')
  await page.goto('/project/beetle-drawers/newtask')
  await expect(page.getByText('This project is finished')).toBeVisible()
  await expectGoodInAllLooks(page, 'the work of a finished project')
  const id = await idOfProject(serverSays, 'kuzushiji')
  const tasks = await serverSays<{ id: number }[]>(
    `/api/task?all=1&project_id=${id}&state=ongoing&limit=1&orderby=id&desc=true`,
  )
  const task = tasks[0]?.id
  await page.goto(`/project/kuzushiji/task/${task}`)
  await expect(boxOf(page).locator(workable.kuzushiji).first()).toBeVisible()
  await expectGoodInAllLooks(page, 'a task by its link')
  await openWork(page, 'mood-of-the-press')
  await visit(page, `/project/mood-of-the-press/task/${task}`)
  await visit(page, '/project/mood-of-the-press/task/987654')
  await visit(page, '/project/mood-of-the-press/tutorial')
  await visit(page, '/project/there-is-no-such-project/')
})

test('an owner can use the draft that is theirs, to its last task', async ({ page, as }) => {
  await as('olga')
  await visit(page, '/project/moth-nights/')
  await work(page, 'moth-nights', guarded['moth-nights'])
  const sheet = boxOf(page).locator('#sheet')
  const over = page.getByRole('heading', { name: 'Nothing left for you here' })
  await expect(async () => {
    if (await over.isVisible()) return
    const src = await sheet.getAttribute('src', { timeout: 1_000 })
    await page.getByRole('button', { name: 'Skip' }).click()
    await expect(sheet).not.toHaveAttribute('src', src ?? '', { timeout: 1_000 })
    expect(await over.isVisible()).toBe(true)
  }).toPass({ timeout: 30_000, intervals: [10] })
  await expectGoodInAllLooks(page, 'nothing left')
})

/** These close, or change their place, with the window's size: a look at a time. */
for (const { name, ...look } of looks)
  test.describe(`${name}:`, () => {
    test.use(look)

    test('menus, panels and dialogs are part of the page', async ({ page, as, expectNoise }) => {
      expectNoise(/status of 403/)
      await as('nora')
      await page.goto('/')
      await expect(page.locator('main h1')).toBeVisible()
      await page.getByRole('button', { name: 'Language and colours' }).click()
      await expect(page.getByRole('radio', { name: 'Dark' })).toBeVisible()
      await expectGoodPage(page, 'the reader’s menu')
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: /^Your account/ }).click()
      await expect(page.getByRole('button', { name: 'Sign out' })).toBeVisible()
      await expectGoodPage(page, 'the account menu')

      await openWork(page, letters)
      await typeLetter(page, 'error-403')
      const outbox = await openOutbox(page)
      await expect(outbox.getByRole('button', { name: 'Discard' })).toBeVisible({ timeout: 20_000 })
      await expectGoodPage(page, 'the outbox with a refused answer')
      await outbox.getByRole('button', { name: 'Discard' }).click()
      await expectGoodPage(page, 'the question before an answer is discarded')
      await outbox.getByRole('button', { name: 'Discard it' }).click()
      await expect(outbox.getByText('Everything is saved')).toBeVisible()
      await expectGoodPage(page, 'the empty outbox')
      await page.keyboard.press('Escape')

      const more = page.getByRole('button', { name: 'More', exact: true })
      if (await more.isVisible()) {
        await more.click()
        await expectGoodPage(page, 'the rest of the bar')
      }
      await page.getByRole('button', { name: 'Field guide' }).click()
      await expect(page.getByRole('complementary', { name: 'Field guide' })).toBeVisible()
      await expectGoodPage(page, 'the field guide beside the work')
      await page.keyboard.press('Escape')
      if (await more.isVisible()) await more.click()
      await page.getByRole('button', { name: 'Show the tutorial' }).click()
      await expect(tutorialOf(page).getByText('Look at the shapes')).toBeVisible()
      await expectGoodPage(page, 'the tutorial over the work')
    })
  })
