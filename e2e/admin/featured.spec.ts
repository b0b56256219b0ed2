import { expect, test } from '../fixtures.ts'
import { openAs } from '../openAs.ts'

test('what an administrator features is what the home page invites to', async ({
  page,
  as,
  browser,
  context,
  baseURL,
}) => {
  await as('admin')
  await page.goto('/admin/featured?show=featured')
  const stop = page.getByRole('button', { name: /^Stop featuring/ })
  await expect(stop.first()).toBeVisible()
  while ((await stop.count()) > 0) {
    const before = await stop.count()
    await stop.first().click()
    await expect(stop).toHaveCount(before - 1)
  }
  await expect(page.getByRole('heading', { name: 'No project is featured' })).toBeVisible()
  await page.getByRole('button', { name: 'Show all projects' }).click()
  await page.getByRole('button', { name: 'Feature Dawn Chorus' }).click()
  await expect(page.getByRole('button', { name: 'Stop featuring Dawn Chorus' })).toBeVisible()

  const nora = await openAs('nora', { browser, first: context, address: baseURL ?? '' })
  const invitation = nora.getByRole('article').filter({ hasText: 'Help with this today' })
  await nora.goto('/')
  await expect(invitation.getByRole('heading', { name: 'Dawn Chorus' })).toBeVisible()
  await nora.goto('/project/category/featured/')
  await expect(nora.getByRole('main').getByText('Dawn Chorus')).toBeVisible()

  // Undone where it was done, before anybody noticed.
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).last().click()
  await expect(page.getByRole('button', { name: 'Feature Dawn Chorus' })).toBeVisible()
  await page.getByRole('button', { name: 'Feature Letters Home, 1891–1912' }).click()
  await expect(page.getByRole('button', { name: /^Stop featuring Letters Home/ })).toBeVisible()
  await nora.goto('/')
  await expect(invitation.getByRole('heading', { name: 'Letters Home, 1891–1912' })).toBeVisible()
  await nora.context().close()
})
