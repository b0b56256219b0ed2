import { expect, test } from '../fixtures.ts'
import { plantProject, shortName } from '../wall/plantPresenter.ts'

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

test('a page about the results that loads itself anew is shown anew, and one that never stops is not', async ({
  page,
  context,
  as,
  signOut,
  expectNoise,
}) => {
  expectNoise(/.*/)
  const plant = async (results: string) => {
    await signOut()
    await as('olga')
    await plantProject(context, (info) => ({ info: { ...info, results } }))
    await as('olga')
    await page.goto(`/project/${shortName}/results`)
  }
  const frame = page.locator('iframe[title^="Results of"]')
  await plant(
    `<h1></h1><button onclick="location.reload()">Look again</button><script>
      localStorage.looks = Number(localStorage.looks || 0) + 1
      document.querySelector('h1').textContent = 'Look ' + localStorage.looks
    </script>`,
  )
  for (const look of [1, 2, 3]) {
    await expect(frame.contentFrame().getByRole('heading', { name: `Look ${look}` })).toBeVisible()
    await frame.contentFrame().getByRole('button').click()
  }
  await expect(frame.contentFrame().getByRole('heading', { name: 'Look 4' })).toBeVisible()

  await plant('<h1>Found</h1><script>setTimeout(() => location.reload(), 50)</script>')
  await expect(page.getByText('The project’s own page failed.')).toBeVisible({ timeout: 20_000 })
  await expect(frame).toHaveCount(0)
})
