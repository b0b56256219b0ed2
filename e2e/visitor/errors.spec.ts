import { expect, test } from '../fixtures.ts'

const FAILED_LOAD = /Failed to load resource/

test('an unknown project has a way on', async ({ page, expectNoise, expectAccessible }) => {
  expectNoise(FAILED_LOAD)
  await page.goto('/project/there-is-no-such-project/')
  await expect(page.getByRole('heading', { name: 'There is nothing at this address' })).toBeVisible()
  await expectAccessible()
  await page.getByRole('link', { name: 'See all projects' }).click()
  await expect(page).toHaveURL('/search')
})

test('a broken server is admitted, and trying again is one press', async ({
  page,
  expectNoise,
  expectAccessible,
}) => {
  expectNoise(FAILED_LOAD)
  await page.goto('/project/error-500/')
  await expect(page.getByRole('heading', { name: 'Something went wrong' })).toBeVisible()
  await expectAccessible()
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('heading', { name: 'Something went wrong' })).toBeVisible()
})

test('an answer of another shape is named for whoever runs the site', async ({
  page,
  expectNoise,
  expectAccessible,
}) => {
  expectNoise(FAILED_LOAD)
  await page.goto('/project/error-contract/')
  await expect(
    page.getByRole('heading', { name: 'The server sent something we do not understand' }),
  ).toBeVisible()
  await expect(page.locator('main code')).toContainText('GET /project/:short_name/')
  await expectAccessible()
})

test('a draft asks a visitor to sign in, and tells a volunteer that it is closed', async ({
  page,
  as,
  signOut,
  serverSays,
  expectNoise,
  expectAccessible,
}) => {
  expectNoise(FAILED_LOAD)
  await as('olga')
  const mine = await serverSays<{ short_name: string; published?: boolean }[]>('/api/project?all=1&limit=100')
  const draft = mine.find((project) => project.published === false)?.short_name ?? ''
  expect(draft).not.toBe('')
  await page.goto(`/project/${draft}/`)
  await expect(page.locator('main h1')).toBeVisible()
  await page.goto('about:blank')
  await signOut()
  await page.goto(`/project/${draft}/`)
  await expect(page.getByRole('heading', { name: 'Please sign in first' })).toBeVisible()
  await expectAccessible()
  await as('vera')
  await page.goto(`/project/${draft}/`)
  await expect(page.getByRole('heading', { name: 'This page is not for your account' })).toBeVisible()
  await expectAccessible()
})

test('without a network the site says so and recovers', async ({
  page,
  context,
  expectNoise,
  expectAccessible,
}) => {
  expectNoise(/Failed to load resource|ERR_INTERNET_DISCONNECTED|dynamically imported module|Failed to fetch/)
  await page.goto('/')
  await expect(page.locator('main h1')).toBeVisible()
  // The error screens come with the first page's quiet moments.
  await page.waitForLoadState('networkidle')
  await context.setOffline(true)
  await expect(page.getByText('You are offline.')).toBeVisible()
  await page.getByRole('link', { name: 'Privacy' }).click()
  await expect(page.getByRole('heading', { name: 'We cannot reach the server' })).toBeVisible()
  await expectAccessible()
  await context.setOffline(false)
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('heading', { name: 'Privacy', level: 1 })).toBeVisible()
})
