import { expect, test } from '../fixtures.ts'

test('an owner’s page about the results runs in its sealed box, reads results, and is as tall as it is', async ({
  page,
  as,
  expectAccessible,
  expectNoise,
}) => {
  await as('olga')
  await page.goto('/project/beetle-drawers/results')
  const frame = page.locator('iframe[title^="Results of"]')
  const box = page.frameLocator('iframe[title^="Results of"]')
  await expect(box.getByRole('heading', { name: 'What two drawers told us' })).toBeVisible()
  await expect(box.locator('#gallery img')).toHaveCount(8)
  expect(await frame.getAttribute('sandbox')).toBe('allow-scripts allow-forms')
  const inside = await box.locator('html').evaluate((root) => root.scrollHeight)
  await expect.poll(async () => (await frame.boundingBox())?.height ?? 0).toBeGreaterThanOrEqual(inside)
  expectNoise(/closed to presenters|no filter that a results page may use/)
  // Who answered stays outside: the box asks for nothing else, and gets nothing else.
  const asked = await box.locator('html').evaluate(async () => {
    const ask = async (url: string) => (await fetch(url)).status
    return [await ask('/api/user'), await ask('/api/taskrun?user_id=1'), await ask('/account/profile')]
  })
  expect(asked).toEqual([403, 415, 403])
  const runs = await box.locator('html').evaluate(async () => (await fetch('/api/taskrun?limit=3')).text())
  expect(JSON.parse(runs)).toHaveLength(3)
  expect(runs).not.toMatch(/user_id|user_ip/)
  await expectAccessible()
})
