import { expect, test } from './fixtures.ts'

const site = [
  '/',
  '/about',
  '/search',
  '/search?q=nothing-is-called-so',
  '/project/category/featured/',
  '/account/signin',
  '/account/register',
  '/help/terms-of-use',
  '/help/privacy',
  '/help/cookies-policy',
  '/there/is/nothing/here',
]
const looks = [
  { name: 'light', colourScheme: 'light', width: 1280, height: 800 },
  { name: 'dark', colourScheme: 'dark', width: 1280, height: 800 },
  { name: 'phone', colourScheme: 'light', width: 390, height: 844 },
] as const

for (const look of looks)
  test.describe(look.name, () => {
    test.use({ colorScheme: look.colourScheme, viewport: { width: look.width, height: look.height } })

    for (const path of site)
      test(`a visitor can use ${path}`, async ({ page, expectAccessible }) => {
        await page.goto(path)
        await expect(page.locator('main h1')).toBeVisible()
        await expect(page).toHaveTitle(/\S/)
        await expectAccessible()
        const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
        expect(sideways).toBeLessThanOrEqual(0)
      })

    test('every project of the demo has a page that everyone can use', async ({
      page,
      serverSays,
      expectAccessible,
    }) => {
      test.slow()
      const projects = await serverSays<{ short_name: string }[]>('/api/project?all=1&limit=100')
      expect(projects.length).toBeGreaterThanOrEqual(8)
      for (const { short_name } of projects) {
        await page.goto(`/project/${encodeURIComponent(short_name)}/`)
        await expect(page.locator('main h1')).toBeVisible()
        await expectAccessible()
        const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
        expect(sideways, short_name).toBeLessThanOrEqual(0)
      }
    })

    test('a volunteer can use the pages that are theirs', async ({ page, as, expectAccessible }) => {
      await as('vera')
      for (const path of [
        '/',
        '/account/vera/',
        '/account/signin',
        '/project/category/historical_contributions/',
      ]) {
        await page.goto(path)
        await expect(page.locator('main h1')).toBeVisible()
        await expectAccessible()
      }
    })
  })
