import { expect, test } from '../fixtures.ts'
import { openAs } from '../openAs.ts'

test('a category comes, changes and goes, and volunteers see it when they choose a project', async ({
  page,
  as,
  browser,
  context,
  baseURL,
}) => {
  await as('admin')
  await page.goto('/admin/categories')
  await page.getByLabel('Name').fill('Sea and Shore')
  await page.getByLabel('Description').fill('What the tide brings')
  await page.getByRole('button', { name: 'Add category' }).click()
  const row = page.getByRole('list', { name: 'Categories' }).getByRole('listitem')
  await expect(row.filter({ hasText: 'Sea and Shore' })).toContainText('No published project')

  const nora = await openAs('nora', { browser, first: context, address: baseURL ?? '' })
  const chips = nora.getByRole('navigation', { name: 'Categories' })
  await nora.goto('/search')
  await chips.getByRole('link', { name: /^Sea and Shore/ }).click()
  await expect(nora).toHaveURL('/project/category/seaandshore/')
  await expect(nora.getByRole('heading', { level: 1 })).toHaveText('Sea and Shore')

  await page.getByRole('link', { name: 'Edit Sea and Shore' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Edit Sea and Shore')
  await page.getByLabel('Name').fill('Coasts')
  await page.getByLabel('Description').fill('Where the land ends')
  await expect(page.getByText('The address changes with the name')).toBeVisible()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page).toHaveURL('/admin/categories')
  await expect(row.filter({ hasText: 'Coasts' })).toContainText('Where the land ends')

  await nora.goto('/project/category/coasts/')
  await expect(nora.getByRole('heading', { level: 1 })).toHaveText('Coasts')
  await expect(chips.getByRole('link', { name: /^Sea and Shore/ })).toHaveCount(0)

  await page.getByRole('link', { name: 'Delete Coasts' }).click()
  await page.getByRole('button', { name: 'Delete category' }).click()
  await expect(page).toHaveURL('/admin/categories')
  await expect(row.filter({ hasText: 'Coasts' })).toHaveCount(0)
  await nora.goto('/search')
  await expect(chips.getByRole('link', { name: /^Nature/ })).toBeVisible()
  await expect(chips.getByRole('link', { name: /^Coasts/ })).toHaveCount(0)

  // One with a draft in it stays, and says why.
  await page.getByRole('link', { name: 'Delete Nature' }).click()
  await expect(page.getByText(/projects are in it/)).toBeVisible()
  await expect(page.getByRole('list', { name: 'Projects in this category' })).toContainText('Moth Nights')
  await expect(page.getByRole('button', { name: 'Delete category' })).toHaveCount(0)
  await nora.context().close()
})
