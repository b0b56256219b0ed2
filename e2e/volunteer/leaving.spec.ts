import { expect, test } from '../fixtures.ts'
import { chromiumOptions } from '../chromium.ts'

// As people have it: the browser keeps pages that were left, for the Back button.
test.use({ launchOptions: { ...chromiumOptions, ignoreDefaultArgs: ['--disable-back-forward-cache'] } })

test('after signing out, Back shows nothing of the person who left', async ({ page, as }) => {
  await as('nora')
  await page.goto('/account/nora/update')
  const changeAddress = page.getByRole('button', { name: 'Change the address' })
  await expect(changeAddress).toBeVisible()
  await page.getByRole('button', { name: /^Your account: Nora/ }).click()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page).toHaveURL('/')
  await expect(page.getByRole('banner').getByRole('link', { name: 'Sign in' })).toBeVisible()
  await page.goBack({ waitUntil: 'commit' })
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toHaveText(/sign in/i)
  await expect(changeAddress).toHaveCount(0)
})
