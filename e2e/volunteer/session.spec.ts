import { expect, test } from '../fixtures.ts'
import { myId, storedAnswers } from '../answers.ts'
import { boxOf, openOutbox, openWork, outboxButton, signInByForm } from '../work.ts'
import { letters, typeLetter } from './letters.ts'

test('an answer that waits while its person signs out is nobody else’s, and is sent when they are back', async ({
  page,
  as,
  signOut,
  serverSays,
  expectNoise,
}) => {
  test.slow()
  expectNoise(/status of 429/)
  await as('nora')
  const nora = await myId(serverSays)
  await openWork(page, letters)
  await typeLetter(page, 'only for Nora’s eyes, error-429')
  await expect(outboxButton(page)).toHaveAccessibleName(/1 waiting/, { timeout: 15_000 })

  await test.step('she signs out by the menu', async () => {
    await page
      .getByRole('main')
      .getByRole('link', { name: /^Back to/ })
      .click()
    await page.getByRole('button', { name: /^Your account: Nora/ }).click()
    await page.getByRole('button', { name: 'Sign out' }).click()
    await expect(page.getByRole('status').getByText('You are signed out.')).toBeVisible()
  })

  await test.step('another person sees only how many wait, and nothing leaves in their name', async () => {
    await page.getByRole('banner').getByRole('link', { name: 'Sign in' }).click()
    await signInByForm(page, 'vera')
    await expect(page.getByRole('button', { name: /^Your account: Vera/ })).toBeVisible()
    const panel = await openOutbox(page)
    await expect(panel).toContainText(/1 answer .*nora.*sign in/)
    await expect(panel.getByRole('link')).toHaveCount(0)
    await expect(panel).not.toContainText(/Letters Home|eyes/)
    await expect(panel.getByRole('button', { name: /Send|Download|Discard/ })).toHaveCount(0)
  })

  await signOut()
  await test.step('she signs in again, and it is sent', async () => {
    await page.goto('/account/signin')
    await signInByForm(page, 'nora')
    await expect
      .poll(() => storedAnswers(serverSays, letters, nora), { timeout: 40_000 })
      .toEqual([
        expect.objectContaining({ info: { text: 'only for Nora’s eyes, error-429', unclear: false } }),
      ])
    await expect(outboxButton(page)).toBeHidden()
  })
  const all = await storedAnswers(serverSays, letters)
  expect(all.filter(({ info }) => JSON.stringify(info).includes('error-429'))).toHaveLength(1)
})

test('a session that ends during the work is told, answers wait, and signing in over it sends them', async ({
  page,
  as,
  signOut,
  serverSays,
  expectNoise,
  expectAccessible,
}) => {
  test.slow()
  expectNoise(/status of 40[13]/)
  await as('nora')
  const nora = await myId(serverSays)
  await openWork(page, letters)
  await typeLetter(page, 'while I was known')
  await expect.poll(async () => (await storedAnswers(serverSays, letters, nora)).length).toBe(1)

  await signOut()
  await typeLetter(page, 'after the session ended')
  const notice = page.getByRole('alert').filter({ hasText: 'You were signed out' })
  await expect(notice).toBeVisible({ timeout: 20_000 })
  await expect(notice).toContainText('nora')
  await expect(outboxButton(page)).toHaveAccessibleName(/1 needs? you/)
  // The work goes on.
  await typeLetter(page, 'and one more')
  await expectAccessible()
  expect((await storedAnswers(serverSays, letters, nora)).length).toBe(1)
  await expect(outboxButton(page)).toHaveAccessibleName(/2 need you/, { timeout: 15_000 })

  const half = boxOf(page).getByLabel('Type the passage')
  await half.fill('half a passage')
  await notice.getByRole('button', { name: 'Sign in again' }).click()
  const dialog = page.getByRole('dialog', { name: 'Please sign in again' })
  await expect(dialog.getByLabel('E-mail address')).toHaveValue('nora@example.org')
  await expectAccessible()
  await dialog.getByLabel('Password', { exact: true }).fill('nora-password')
  await dialog.getByRole('button', { name: 'Sign in' }).click()
  await expect(dialog).toBeHidden()
  await expect(half).toHaveValue('half a passage')
  await expect
    .poll(
      async () =>
        (await storedAnswers(serverSays, letters, nora)).map(({ info }) => (info as { text: string }).text),
      { timeout: 40_000 },
    )
    .toEqual(expect.arrayContaining(['while I was known', 'after the session ended', 'and one more']))
  expect(await storedAnswers(serverSays, letters, nora)).toHaveLength(3)
  await expect(outboxButton(page)).toHaveAccessibleName(/All saved/)
  await expect(notice).toBeHidden()
  await expect(boxOf(page).getByLabel('Type the passage')).toBeVisible()
  const all = await storedAnswers(serverSays, letters)
  expect(all.filter(({ info }) => /session ended|one more/.test(JSON.stringify(info)))).toHaveLength(2)
})
