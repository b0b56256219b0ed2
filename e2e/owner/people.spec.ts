import type { Page } from '@playwright/test'
import { signIn } from '../signIn.ts'
import { expect, test } from '../fixtures.ts'

const project = '/project/moth-nights'

test('an owner shares a project with a colleague, who works on it, and then hands it over altogether', async ({
  page,
  context,
  browser,
  baseURL,
  as,
  expectNoise,
}) => {
  test.slow()
  // What one may no longer see is asked for, and refused.
  expectNoise(/403/)
  await as('olga')
  const other = await browser.newContext()
  await other.addCookies((await context.cookies()).filter(({ name }) => name === 'atrium_world'))
  await signIn(other.request, baseURL ?? '', 'carl')
  const colleague: Page = await other.newPage()

  await colleague.goto(`${baseURL}${project}/coowners`)
  await expect(colleague.getByRole('heading', { name: 'This page is not for your account' })).toBeVisible()

  await page.goto(`${project}/coowners`)
  await page.getByLabel('Their user name').fill('carl')
  await page.getByLabel('Their user name').press('Enter')
  await page.getByRole('button', { name: 'Add to the project' }).click()
  await expect(page.getByRole('button', { name: 'Remove Carl Aagaard' })).toBeVisible()

  await colleague.reload()
  await expect(colleague.getByRole('heading', { level: 1, name: 'People' })).toBeVisible()
  await expect(colleague.getByRole('button', { name: 'Leave the project' })).toBeVisible()
  await expect(colleague.getByRole('button', { name: /^Remove/ })).toHaveCount(0)

  await page.getByRole('link', { name: 'Give it to somebody else' }).click()
  await page.getByLabel('E-mail address of the new owner').fill('carl@example.org')
  await page.getByRole('button', { name: 'Give the project away' }).click()
  const dialog = page.getByRole('dialog', { name: 'Give this project away?' })
  await dialog.getByRole('textbox').fill('moth-nights')
  await dialog.getByRole('button', { name: 'Give it away' }).click()
  await expect(page.getByText('The project has a new owner. You no longer manage it.')).toBeVisible()
  await page.goto(`${project}/settings`)
  await expect(page.getByRole('heading', { name: 'This page is not for your account' })).toBeVisible()

  await colleague.reload()
  const list = colleague.getByRole('region', { name: 'Who manages this project' })
  await expect(list.getByRole('listitem')).toHaveCount(1)
  await expect(list.getByText('Owner', { exact: true })).toBeVisible()
  await other.close()
})
