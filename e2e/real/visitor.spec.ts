import { expect, test } from './fixtures.ts'
import { ask } from './talk.ts'

test('a visitor reads the home page, finds projects, and reads about one', async ({ page }) => {
  const [listed] = await ask<{ name: string; short_name: string }[]>(
    page.context().request,
    '/api/project?all=1&limit=1',
  )
  await page.goto('/')
  await expect(page.locator('main h1')).toBeVisible()
  await page.goto('/search')
  await expect(page.getByRole('heading', { level: 1, name: 'All projects' })).toBeVisible()
  await expect(page.getByRole('navigation', { name: 'Categories' })).toBeVisible()
  test.skip(!listed, 'this PYBOSSA has no published project')
  await page.goto(`/project/${listed?.short_name}/`)
  await expect(page.locator('main h1')).toBeVisible()
  await expect(
    page
      .getByRole('main')
      .getByText(listed?.name ?? '')
      .first(),
  ).toBeVisible()
  await page.reload()
  expect(await page.evaluate(() => document.contentType)).toBe('text/html')
})

test('a visitor reads about the project of this run', async ({ page, project }) => {
  await page.goto(`/project/${project.short_name}/`)
  await expect(page.getByRole('heading', { level: 1, name: project.name })).toBeVisible()
  await expect(
    page.getByText('A project that exists only while the journeys of Atrium are tried.'),
  ).toBeVisible()
})

test('a form without its token is refused', async ({ request }) => {
  const reply = await request.post('/account/signin?response_format=json', {
    headers: { 'Content-Type': 'application/json' },
    data: { email: 'nobody@example.org', password: 'nothing' },
  })
  test.skip(reply.status() === 200, 'this PYBOSSA does not ask for tokens (WTF_CSRF_ENABLED is off)')
  expect(reply.status()).toBe(400)
})
