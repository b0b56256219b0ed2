import { expect, test } from '../fixtures.ts'

test('a visitor creates an account, signs out and in again, and comes back where they were', async ({
  page,
}) => {
  await page.goto('/about')
  await page.getByRole('link', { name: 'Sign in' }).click()
  await page.getByRole('link', { name: 'Create an account' }).click()
  await expect(page.getByRole('heading', { name: 'Create an account' })).toBeFocused()

  await page.getByRole('button', { name: 'Create an account' }).click()
  await expect(page.getByText('Enter your name.')).toBeVisible()
  await page.getByLabel('Your name').fill('Tove Ström')
  await expect(page.getByLabel('User name')).toHaveValue('tove-strom')
  await page.getByLabel('User name').fill('vera')
  await page.getByLabel('E-mail address').fill('vera@example.org')
  await page.getByLabel('Password', { exact: true }).fill('a fine password')
  await page.getByRole('button', { name: 'Create an account' }).click()
  // Both refusals come from the server; nothing typed is lost.
  await expect(page.getByText('Somebody has this user name already')).toBeVisible()
  await expect(page.getByText('There is an account with this e-mail address already')).toBeVisible()
  await expect(page.getByLabel('Password', { exact: true })).toHaveValue('a fine password')
  await expect(page.getByLabel('User name')).toBeFocused()

  await page.getByLabel('User name').fill('tove')
  await page.getByLabel('E-mail address').fill('tove@example.org')
  await page.getByRole('button', { name: 'Create an account' }).click()
  await expect(page).toHaveURL('/about')
  await page.getByRole('button', { name: 'Your account: Tove Ström' }).click()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page.getByRole('status').getByText('You are signed out.')).toBeVisible()

  await page.goto('/account/signin?next=https://evil.example/')
  await page.getByLabel('E-mail address').fill('tove@example.org')
  await page.getByLabel('Password', { exact: true }).fill('wrong')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('alert')).toContainText('is not right')
  await page.getByLabel('Password', { exact: true }).fill('a fine password')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page).toHaveURL('/')
  await expect(page.getByRole('button', { name: 'Your account: Tove Ström' })).toBeVisible()
})

test('a reader changes language and colours, and both stay', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'Language and colours' }).click()
  await page.getByRole('radio', { name: 'Dark' }).check()
  await expect(page.locator('html')).toHaveAttribute('data-color-scheme', 'dark')
  await page.getByRole('radio', { name: 'Español' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'es')
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('lang', 'es')
  await expect(page.locator('html')).toHaveAttribute('data-color-scheme', 'dark')
  await expect(page.getByRole('link', { name: 'Proyectos', exact: true })).toBeVisible()
})

test('a keyboard user gets around: skip link, focus on the heading, a new title', async ({ page }) => {
  await page.goto('/')
  await expect(page.locator('main h1')).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused()
  await page.getByRole('link', { name: 'About' }).first().focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/about')
  await expect(page.locator('main h1')).toBeFocused()
  await expect(page).toHaveTitle(/About/)
  await page.goBack()
  await expect(page).toHaveURL('/')
})
