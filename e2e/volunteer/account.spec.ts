import { expect, test } from '../fixtures.ts'
import { linkIn, mailsTo, useSettings } from '../mails.ts'
import { pictureFile } from '../picture.ts'

test('an account from its first day to its last: register, confirm, settings, data, the end', async ({
  page,
  context,
  baseURL,
  serverSays,
  expectAccessible,
}) => {
  test.slow()
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await useSettings(context, baseURL, 'confirmation')

  await test.step('register, and confirm by the mail', async () => {
    await page.goto('/account/register')
    await page.getByLabel('Your name').fill('Tove Ström')
    await page.getByLabel('E-mail address').fill('tove@example.org')
    await page.getByLabel('Password', { exact: true }).fill('a fine password')
    await page.getByRole('button', { name: 'Create an account' }).click()
    await expect(page.getByText('Accounts are for people of 16 years and more.')).toBeVisible()
    await page.getByLabel(/16 years old/).check()
    await page.getByRole('button', { name: 'Create an account' }).click()
    await expect(page.getByRole('heading', { name: 'Check your e-mail' })).toBeVisible()
    await expectAccessible()
    const [mail] = await mailsTo(context, 'tove@example.org')
    await page.goto(linkIn(mail!))
    await expect(page.getByRole('heading', { name: 'Your address is confirmed' })).toBeVisible()
    await expect(page).toHaveURL('/account/register/confirmation')
    await expectAccessible()
  })

  await test.step('change the profile', async () => {
    await page.getByRole('button', { name: 'Your account: Tove Ström' }).click()
    await page.getByRole('link', { name: 'Settings' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeFocused()
    const profile = page.getByRole('region', { name: 'Profile' })
    await profile.getByLabel('Your name').fill('Tove Ström-Lind')
    await profile.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByRole('button', { name: 'Your account: Tove Ström-Lind' })).toBeVisible()
  })

  await test.step('choose a picture and its part, by keyboard', async () => {
    const picture = page.getByRole('region', { name: 'Picture' })
    await picture.getByLabel('Choose a picture').setInputFiles(pictureFile(600, 400))
    const part = picture.getByRole('group', { name: /The part that is shown/ })
    await expect(part).toBeVisible()
    await expectAccessible()
    const zoom = picture.getByLabel('Zoom')
    await zoom.focus()
    for (let step = 0; step < 10; step++) await page.keyboard.press('ArrowRight')
    await expect(zoom).toHaveValue('2')
    const before = await part.boundingBox()
    await part.focus()
    for (let step = 0; step < 10; step++) await page.keyboard.press('ArrowRight')
    await expect.poll(async () => (await part.boundingBox())?.x).toBeGreaterThan(before?.x ?? 0)
    await picture.getByRole('button', { name: 'Use this picture' }).click()
    const shown = page.getByRole('button', { name: /^Your account/ }).locator('img')
    await expect(shown).toHaveAttribute('src', /\/uploads\/user_\d+\/.*_avatar\.png/)
    await expect.poll(() => shown.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(200)
    // The demo keeps what it cut as a drawing, which tells the corners: half the height, moved to the right of the middle.
    const drawing = await (await context.request.get((await shown.getAttribute('src')) ?? '')).text()
    const [x = 0, ...rest] = /viewBox="([^"]*)"/.exec(drawing)?.[1]?.split(' ').map(Number) ?? []
    expect(x).toBeGreaterThan(200)
    expect(rest).toEqual([100, 200, 200])
  })

  await test.step('change the password', async () => {
    const password = page.getByRole('region', { name: 'Password' })
    await password.getByLabel('Current password').fill('a fine password')
    await password.getByLabel('New password').fill('a finer password')
    await password.getByRole('button', { name: 'Change the password' }).click()
    await expect(page.getByText('Your password is changed.')).toBeVisible()
  })

  await test.step('show, copy and renew the API key', async () => {
    const section = page.getByRole('region', { name: 'API key' })
    await section.getByRole('button', { name: 'Show my API key' }).click()
    const key = await section.getByLabel('Your API key').inputValue()
    await section.getByRole('button', { name: 'Copy' }).click()
    await expect(page.getByText('Copied.')).toBeVisible()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(key)
    await section.getByRole('button', { name: 'Get a new key' }).click()
    await expectAccessible()
    await page.getByRole('dialog').getByRole('button', { name: 'Get a new key' }).click()
    await expect(section.getByLabel('Your API key')).not.toHaveValue(key)
    const renewed = await section.getByLabel('Your API key').inputValue()
    const { status } = await serverSays<{ status?: string }>(`/api/task?api_key=${renewed}&limit=1`)
    expect(status).toBeUndefined()
    const kept = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage, location.href]))
    expect(kept).not.toContain(renewed)
    await page.reload()
    await expect(page.getByRole('button', { name: 'Show my API key' })).toBeVisible()
    await expect(page.getByLabel('Your API key')).toBeHidden()
  })

  await test.step('take the data along', async () => {
    const data = page.getByRole('region', { name: 'My data' })
    await data.getByRole('button', { name: 'Mail me my data' }).click()
    await expect(data.getByText(/A mail to tove@example\.org/)).toBeVisible()
    const [mail] = await mailsTo(context, 'tove@example.org')
    const file = await context.request.get(linkIn(mail!))
    expect(file.headers()['content-type']).toBe('application/zip')
  })

  await test.step('delete the account', async () => {
    const end = page.getByRole('region', { name: 'Delete my account' })
    await end.getByRole('button', { name: 'Delete my account' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Delete it for good' }).click()
    await expect(dialog.getByText(/Type tove@example\.org to show/)).toBeVisible()
    await expectAccessible()
    await dialog.getByLabel('Type your e-mail address').fill('tove@example.org')
    await dialog.getByRole('button', { name: 'Delete it for good' }).click()
    await expect(page).toHaveURL('/')
    await expect(page.getByText(/your account is being deleted/)).toBeVisible()
    await expect(page.getByRole('banner').getByRole('link', { name: 'Sign in' })).toBeVisible()
    const [mail] = await mailsTo(context, 'tove@example.org')
    expect(mail?.subject).toMatch(/is deleted/)
  })
})

test('a forgotten password is replaced by the link in a mail, once', async ({
  page,
  context,
  expectNoise,
  expectAccessible,
}) => {
  expectNoise(/status of 403/)
  await page.goto('/account/signin')
  await page.getByRole('link', { name: 'Forgot your password?' }).click()
  // The sign-in form asks for the same thing.
  await expect(page).toHaveURL(/\/account\/forgot-password$/)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await page.getByLabel('E-mail address').fill('vera@example.org')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Check your e-mail' })).toBeVisible()
  const [mail] = await mailsTo(context, 'vera@example.org')
  await page.goto(linkIn(mail!))
  await page.getByLabel('New password').fill('quite another')
  await expectAccessible()
  await page.getByRole('button', { name: 'Set the password' }).click()
  await expect(page.getByRole('button', { name: /^Your account: Vera/ })).toBeVisible()
  await expect(page).toHaveURL('/')
  await page.goto(linkIn(mail!))
  await expect(page.getByRole('heading', { name: 'This link is no longer good' })).toBeVisible()
  await expectAccessible()
})

test('signing in with a code from a mail leads where the person was going', async ({
  page,
  context,
  baseURL,
  expectAccessible,
}) => {
  await useSettings(context, baseURL, 'two-factor')
  await page.goto('/account/signin?next=%2Fabout')
  await page.getByLabel('E-mail address').fill('vera@example.org')
  await page.getByLabel('Password', { exact: true }).fill('vera-password')
  await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('heading', { name: 'Enter your code' })).toBeVisible()
  await expectAccessible()
  const code = async () => /\b\d{6}\b/.exec((await mailsTo(context, 'vera@example.org'))[0]?.body ?? '')?.[0]
  const first = (await code()) ?? ''
  await page.getByLabel('Code').fill(first === '123456' ? '123457' : '123456')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toContainText('We sent you a new code')
  await page.getByLabel('Code').fill((await code()) ?? '')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/about')
  await expect(page.getByRole('button', { name: /^Your account: Vera/ })).toBeVisible()
})

test('a session that ends over a half-filled form costs nothing but a password', async ({
  page,
  as,
  signOut,
  serverSays,
  expectAccessible,
}) => {
  await as('vera')
  await page.goto('/account/vera/update')
  const profile = page.getByRole('region', { name: 'Profile' })
  await profile.getByLabel('Your name').fill('Vera Castellanos Gil')
  await signOut()
  await profile.getByRole('button', { name: 'Save' }).click()
  const dialog = page.getByRole('dialog', { name: 'Please sign in again' })
  await expect(dialog.getByLabel('E-mail address')).toHaveValue('vera@example.org')
  await expect(dialog.getByLabel('Password', { exact: true })).toBeFocused()
  await expectAccessible()
  await page.keyboard.type('vera-password')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Saved.')).toBeVisible()
  await expect(dialog).toBeHidden()
  await expect(profile.getByRole('button', { name: 'Save' })).toBeFocused()
  const { form } = await serverSays<{ form: { fullname: string } }>('/account/vera/update')
  expect(form.fullname).toBe('Vera Castellanos Gil')
})

test('signing out in one tab signs out the others, but takes nothing half-filled from them', async ({
  page,
  context,
  as,
}) => {
  await as('vera')
  const reading = await context.newPage()
  await reading.goto('/about')
  const filling = await context.newPage()
  await filling.goto('/account/vera/update')
  const name = filling.getByRole('region', { name: 'Profile' }).getByLabel('Your name')
  await name.fill('Vera, half a sentence')

  await page.goto('/')
  await page.getByRole('button', { name: /^Your account: Vera/ }).click()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page.getByRole('banner').getByRole('link', { name: 'Sign in' })).toBeVisible()

  await expect(reading.getByRole('banner').getByRole('link', { name: 'Sign in' })).toBeVisible()
  await expect(reading).toHaveURL('/about')
  const dialog = filling.getByRole('dialog', { name: 'Please sign in again' })
  await expect(dialog).toContainText('You signed out in another tab')
  await filling.bringToFront()
  await dialog.getByLabel('Password', { exact: true }).fill('vera-password')
  await dialog.getByRole('button', { name: 'Sign in' }).click()
  await expect(dialog).toBeHidden()
  await expect(name).toHaveValue('Vera, half a sentence')
  await expect(reading.getByRole('button', { name: /^Your account: Vera/ })).toBeVisible()
})
