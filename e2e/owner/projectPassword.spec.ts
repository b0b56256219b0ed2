import { expect, test } from '../fixtures.ts'

test('an owner shuts the door, a volunteer opens it with the word, and it is open to all again', async ({
  page,
  as,
  signOut,
}) => {
  test.slow()
  const project = '/project/dawn-chorus/'
  const password = page.getByRole('region', { name: 'Password' })

  await test.step('the owner sets a password', async () => {
    await as('olga')
    await page.goto('/project/dawn-chorus/update#password')
    await expect(password.getByRole('heading', { name: 'Password' })).toBeFocused()
    await password.getByLabel('Password for the project').fill('robin')
    await password.getByRole('button', { name: 'Set the password' }).click()
    await expect(page.getByText('The project now asks for this password.')).toBeVisible()
    await expect(password.getByText(/A password is set/)).toBeVisible()
    // Owners need none.
    await page.goto(project)
    await expect(page.getByRole('heading', { level: 1, name: 'Dawn Chorus' })).toBeVisible()
  })

  await test.step('a volunteer meets it, and finds the project behind it', async () => {
    await signOut()
    await as('vera')
    await page.goto(project)
    await expect(page.getByRole('heading', { name: 'This project is protected' })).toBeVisible()
    await page.getByLabel('Project password').fill('wren')
    await page.getByRole('button', { name: 'Open the project' }).click()
    await expect(page.getByText(/This is not the password/)).toBeVisible()
    await page.getByLabel('Project password').fill('robin')
    await page.getByRole('button', { name: 'Open the project' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Dawn Chorus' })).toBeVisible()
  })

  await test.step('the owner removes it', async () => {
    await signOut()
    await as('olga')
    await page.goto('/project/dawn-chorus/update#password')
    await password.getByRole('button', { name: 'Remove the password' }).click()
    await page
      .getByRole('dialog', { name: 'Remove the password?' })
      .getByRole('button', { name: 'Remove the password' })
      .click()
    await expect(password.getByText('No password is set.')).toBeVisible()
  })

  await test.step('everybody walks in', async () => {
    await signOut()
    await page.goto(project)
    await expect(page.getByRole('heading', { level: 1, name: 'Dawn Chorus' })).toBeVisible()
  })
})
