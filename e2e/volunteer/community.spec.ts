import { expect, test } from '../fixtures.ts'
import { answerOne, answersOf, beginWork, shortName } from './galaxies.ts'

test('a volunteer finds her place on the leaderboard, and the people around it', async ({
  page,
  as,
  serverSays,
}) => {
  await as('yara')
  await page.goto('/account/')
  await page.getByRole('link', { name: 'See the leaderboard' }).click()
  await expect(page).toHaveURL('/leaderboard/')
  const own = page.locator('tr[aria-current]')
  await expect(own).toContainText('You')
  await page.getByRole('link', { name: '5 on each side' }).click()
  await expect(page).toHaveURL('/leaderboard/window/5')
  await expect(page.getByRole('link', { name: '5 on each side' })).toBeFocused()
  const { top_users } = await serverSays<{ top_users: { name: string }[] }>('/leaderboard/window/5')
  const names = new Set(top_users.map(({ name }) => name))
  expect(names.size).toBeLessThan(top_users.length)
  await expect(page.getByRole('rowheader')).toHaveCount(names.size)
  await page.getByRole('link', { name: 'points' }).click()
  await expect(page).toHaveURL('/leaderboard/window/5?info=points')
  await expect(own).toContainText('180')
  await page.goBack()
  await expect(page).toHaveURL('/leaderboard/window/5')
  await expect(page.getByRole('columnheader', { name: 'Answers' })).toBeVisible()
})

test('whoever asks not to be shown leaves the leaderboard, and is told why', async ({ page, as }) => {
  await as('rita')
  await page.goto('/leaderboard/')
  await expect(page.getByText('You are not shown here')).toBeVisible()
  await expect(page.getByRole('rowheader', { name: 'Rita Kowalczyk' })).toHaveCount(0)
})

test('the numbers of the site are a picture, a table and a file', async ({ page, serverSays }) => {
  const { stats } = await serverSays<{ stats: { n_auth: number; n_task_runs: number } }>('/stats/')
  await page.goto('/stats/')
  await expect(page.getByText(stats.n_task_runs.toLocaleString('en'), { exact: true })).toBeVisible()
  const people = page.getByRole('figure', { name: 'People', exact: true })
  await people.getByRole('button', { name: 'Show as table' }).press('Enter')
  await expect(people.getByRole('row', { name: `With an account ${stats.n_auth}` })).toBeVisible()
  const download = page.waitForEvent('download')
  await people.getByRole('button', { name: 'Download CSV' }).click()
  expect((await download).suggestedFilename()).toBe('people.csv')
  await page.getByRole('link', { name: 'See what came out' }).click()
  await expect(page.getByRole('link', { name: 'Beetles of Drawers 12 and 13' })).toBeVisible()
})

test('news is announced in the header until it is read, on this device and for this person', async ({
  page,
  as,
  context,
  signOut,
}) => {
  await as('vera')
  await page.goto('/')
  const badge = page.getByRole('link', { name: '1 new announcement' })
  await badge.click()
  await expect(page).toHaveURL('/announcements/')
  await expect(page.getByRole('article').filter({ hasText: 'Open evening' })).toContainText('New')
  await expect(badge).toHaveCount(0)
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Open evening in the herbarium' })).toBeVisible()
  await expect(page.getByText('New', { exact: true })).toHaveCount(0)
  await signOut()
  await as('nora')
  const other = await context.newPage()
  await other.goto('/about')
  await expect(other.getByRole('link', { name: '1 new announcement' })).toBeVisible()
  await other.getByRole('button', { name: /^Your account/ }).click()
  await expect(other.getByRole('link', { name: 'Announcements 1 new' })).toBeVisible()
})

test('an answer given now stands on one’s profile, with its task and how far that is', async ({
  page,
  as,
  serverSays,
}) => {
  await as('nora')
  await page.goto('/account/profile')
  await expect(page).toHaveURL('/account/nora/')
  await expect(page.getByText('You have not helped a project yet')).toBeVisible()
  await beginWork(page)
  await answerOne(page, 'elliptical')
  await expect.poll(async () => (await answersOf(serverSays)).length, { timeout: 20_000 }).toBe(1)
  const [given] = await answersOf(serverSays)
  await page.goto('/account/nora/')
  const answers = page.getByRole('list', { name: 'Your latest answers' })
  await expect(answers.getByRole('listitem')).toHaveCount(1)
  await expect(answers).toContainText('You answered: shape: elliptical')
  await expect(answers).toContainText(/\d of \d answers so far|has all its answers/)
  await expect(answers.getByRole('link', { name: `task ${given?.task_id}` })).toHaveAttribute(
    'href',
    `/project/${shortName}/tasks/browse?task=${given?.task_id}`,
  )
  await expect(page.getByText('1 answer on 1 day', { exact: false }).first()).toBeVisible()
  await expect(page.getByRole('list', { name: 'Projects you helped' }).getByRole('link')).toHaveCount(1)
})

test('a favourite is removed and brought back', async ({ page, as, serverSays }) => {
  const ids = async () => (await serverSays<{ id: number }[]>('/api/favorites?limit=100')).map(({ id }) => id)
  await as('vera')
  await page.goto('/')
  await page.getByRole('button', { name: /^Your account/ }).click()
  await page.getByRole('link', { name: 'My favourites' }).click()
  const removes = page.getByRole('button', { name: /^Remove task/ })
  await expect(removes.first()).toBeVisible()
  const before = await ids()
  await expect(removes).toHaveCount(before.length)
  await removes.first().click()
  await expect(removes).toHaveCount(before.length - 1)
  await expect.poll(ids).toHaveLength(before.length - 1)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(removes).toHaveCount(before.length)
  await expect.poll(ids).toEqual(before)
})
