import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'

const project = '/project/letters-home'
const evil = '<img src=x onerror=alert(1)></script><script>alert(2)</script>'

/** The theme of the server: ours, which hands its records out, or PYBOSSA's own, of which only the page can be read. */
async function useTheme(page: Page, baseURL: string | undefined, theme: string) {
  await page
    .context()
    .addCookies([{ name: 'atrium_settings', value: theme === 'ours' ? '' : theme, url: baseURL ?? '' }])
}

for (const theme of ['ours', 'default-theme'])
  test(`a webhook is called again and its outcome appears by itself; every change is written down (${theme})`, async ({
    page,
    baseURL,
    as,
    serverSays,
    expectAccessible,
  }) => {
    test.slow()
    await useTheme(page, baseURL, theme)
    await as('paula')
    await page.goto(`${project}/webhook?show=failed`)
    const calls = page.getByRole('list', { name: 'Calls, the newest first' }).getByRole('listitem')
    await expect(calls).toHaveCount(2, { timeout: 20_000 })
    await expect(page.getByText('New calls appear by themselves.')).toBeVisible()
    await calls.first().getByText('What was sent and what came back').click()
    await expectAccessible()
    await calls.first().getByRole('button', { name: 'Call again' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Call again' }).click()
    await expect(page.getByRole('link', { name: 'Failed (1)' })).toBeVisible()
    await expect(calls).toHaveCount(1)

    // Another program repeats the last one: the page hears of it.
    const headers = { 'Content-Type': 'application/json' }
    await page.context().request.get(`${project}/webhook?failed=1`, { headers })
    await expect(page.getByRole('heading', { name: 'No call failed' })).toBeVisible()

    const { project: row } = await serverSays<{ project: { id: number } }>(`${project}/settings`)
    const saved = await page.context().request.put(`/api/project/${row.id}`, { data: { description: evil } })
    expect(saved.ok()).toBe(true)
    await page.goto(`${project}/auditlog?who=paula&what=description`)
    const changes = page.getByRole('main').locator('section').getByRole('listitem')
    await expect(changes).toHaveCount(1)
    await expect(changes).toContainText('paula changed the short description')
    await changes.getByText('See what changed').or(changes.getByText('<img src=x')).first().click()
    await expect(changes.getByText('<img src=x', { exact: false }).first()).toBeVisible()
    expect(await page.getByRole('main').locator('section img').count()).toBe(0)
    await expectAccessible()
  })
