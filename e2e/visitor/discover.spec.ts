import { expect, test } from '../fixtures.ts'

test('search, order and filter live in the address: Back, Forward and a reload keep them', async ({
  page,
}) => {
  await page.goto('/search')
  const cards = page
    .getByRole('main')
    .getByRole('heading', { level: 2 })
    .or(page.getByRole('main').getByRole('heading', { level: 3 }))
  const titles = async () => (await cards.allTextContents()).filter((text) => text.trim() !== '')
  await expect.poll(async () => (await titles()).length).toBeGreaterThan(7)
  const all = await titles()

  await page.getByRole('search').getByRole('combobox').selectOption({ label: 'Name' })
  await expect(page).toHaveURL('/search?sort=name')
  await expect.poll(titles).not.toEqual(all)
  const byName = await titles()
  expect(byName).toEqual(byName.toSorted((one, other) => one.localeCompare(other, 'en')))

  const box = page.getByRole('searchbox', { name: 'Search' })
  await box.fill('letters')
  await expect(page).toHaveURL('/search?q=letters&sort=name')
  await expect.poll(titles).toEqual(['Letters Home, 1891–1912'])
  await expect(box).toBeFocused()

  await page.reload()
  await expect(box).toHaveValue('letters')
  await expect(page.getByRole('search').getByRole('combobox')).toHaveValue('name')
  await expect.poll(titles).toEqual(['Letters Home, 1891–1912'])

  await page.getByRole('link', { name: 'Letters Home, 1891–1912' }).click()
  await expect(page).toHaveURL('/project/letters-home/')
  await page.goBack()
  await expect(page).toHaveURL('/search?q=letters&sort=name')
  await expect.poll(titles).toEqual(['Letters Home, 1891–1912'])
  await page.goBack()
  await expect(page).toHaveURL('/search?sort=name')
  await expect(box).toHaveValue('')
  await expect.poll(titles).toEqual(byName)
  await page.goForward()
  await expect(box).toHaveValue('letters')
  await page.goBack()

  // Its state is the address's, which follows a moment later.
  const hidesFinished = page.getByRole('checkbox', { name: 'Hide finished' })
  await hidesFinished.click()
  await expect(hidesFinished).toBeChecked()
  await expect(page).toHaveURL('/search?sort=name&open=1')
  await expect.poll(titles).toEqual(byName.filter((title) => !title.includes('Beetle')))
  expect(byName.some((title) => title.includes('Beetle'))).toBe(true)

  // From one category to the next the view goes along.
  await page
    .getByRole('navigation', { name: 'Categories' })
    .getByRole('link', { name: /^History/ })
    .click()
  await expect(page).toHaveURL('/project/category/history/?sort=name&open=1')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('History')
  await expect.poll(titles).toContain('Letters Home, 1891–1912')
  expect(await titles()).not.toContain('Shapes of the Deep Sky')
  await page.reload()
  await expect(hidesFinished).toBeChecked()
})

test('a search that finds nothing says so and is one press from everything', async ({ page }) => {
  await page.goto('/project/category/space/?q=letters')
  await expect(page.getByRole('heading', { name: /Nothing found for .letters./ })).toBeVisible()
  await page.getByRole('link', { name: 'Search all projects' }).click()
  await expect(page).toHaveURL('/search?q=letters')
  await expect(page.getByRole('link', { name: 'Letters Home, 1891–1912' })).toBeVisible()
})
