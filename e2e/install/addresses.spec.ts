import { expect, test } from '../fixtures.ts'

const galaxies = '/project/deep-sky-shapes'
const moths = '/project/moth-nights'

/** Addresses of every kind; at nearly all of them PYBOSSA has JSON under the same name. */
const addresses = [
  '/',
  '/?response_format=json',
  '/search?sort=name',
  '/project/category/nature/',
  `${galaxies}/`,
  `${galaxies}/newtask`,
  `${galaxies}/tasks/browse`,
  `${galaxies}/tasks/export`,
  `${moths}/settings`,
  `${moths}/tasks/import?type=localCSV`,
  '/account/olga/',
  '/account/olga/update',
  '/account/signin?next=%2Fabout',
  '/leaderboard/',
  '/help/privacy',
  '/admin/users',
  '/there/is/nothing/here',
]

test('every address opens cold, and again by Back and Forward, as a page and never as data', async ({
  page,
  as,
}) => {
  test.slow()
  await as('olga')
  const expectPage = async (path: string) => {
    await expect(page.locator('main h1')).toBeVisible()
    expect(await page.evaluate(() => document.contentType), path).toBe('text/html')
  }
  for (const path of addresses)
    await test.step(path, async () => {
      const answer = await page.goto(path)
      expect(answer?.status()).toBe(200)
      expect(answer?.headers()['content-type']).toContain('text/html')
      await expectPage(path)
    })
  // Without a cache for whole pages, as here, each step asks the server anew.
  for (const path of addresses.toReversed().slice(1)) {
    await page.goBack()
    await expectPage(path)
  }
  for (const path of addresses.slice(1, 6)) {
    await page.goForward()
    await expectPage(path)
  }
  await page.reload()
  await expectPage('reloaded')
})
