import { expect, test } from '../fixtures.ts'
import { myId, storedAnswers } from '../answers.ts'
import { boxOf, openWork, outboxButton, signInByForm } from '../work.ts'

const press = 'mood-of-the-press'

test('a visitor contributes without an account and is gently told about one', async ({
  page,
  serverSays,
}) => {
  test.slow()
  const before = new Set((await storedAnswers(serverSays, press)).map(({ id }) => id))
  await openWork(page, press)
  const headline = boxOf(page).locator('#headline')
  const answer = async () => {
    const text = (await headline.textContent()) ?? ''
    await boxOf(page).getByRole('button', { name: 'Hopeful' }).click()
    await expect(headline).not.toHaveText(text)
  }
  await expect(headline).toHaveText(/\S/)
  const hint = page.getByText('You contribute without an account')
  await expect(hint).toBeVisible()
  await answer()
  await page.getByRole('button', { name: 'Dismiss this hint' }).click()
  await expect(hint).toBeHidden()
  for (let count = 2; count <= 5; count++) await answer()
  await expect(page.getByText(/5 answers already, thank you!/)).toBeVisible()
  await expect
    .poll(
      async () =>
        (await storedAnswers(serverSays, press))
          .filter(({ id }) => !before.has(id))
          .map(({ user_id, info }) => ({ user_id, info })),
      { timeout: 40_000 },
    )
    .toEqual(Array.from({ length: 5 }, () => ({ user_id: null, info: { mood: 'hopeful' } })))
  await expect(outboxButton(page)).toHaveAccessibleName(/All saved/)

  await page
    .getByRole('main')
    .getByRole('link', { name: /an account$/ })
    .click()
  await expect(page.getByRole('heading', { name: 'Create an account' })).toBeVisible()
  await page.getByRole('main').getByRole('link', { name: 'Sign in' }).click()
  await signInByForm(page, 'nora')
  await expect(page).toHaveURL(`/project/${press}/newtask`)
  await expect(headline).toHaveText(/\S/)
  await expect(page.getByText('without an account')).toBeHidden()
})

test('a project that wants to know its people says so, and leads by the sign-in to the work', async ({
  page,
  serverSays,
  expectNoise,
  expectAccessible,
}) => {
  expectNoise(/status of 40[13]/)
  const labels = 'cloud-forest-labels'
  await page.goto(`/project/${labels}/`)
  // PYBOSSA tells nobody but the owner on the project's page: it comes out with the first task.
  await page.getByRole('main').getByRole('link', { name: 'Start contributing' }).first().click()
  await expect(page.getByRole('heading', { name: 'Sign in to contribute' })).toBeVisible()
  await expectAccessible()
  await page.getByRole('main').getByRole('link', { name: 'Sign in' }).click()
  await signInByForm(page, 'nora')
  await expect(page).toHaveURL(`/project/${labels}/newtask`)
  const sheet = boxOf(page).locator('#sheet')
  await expect(sheet).toHaveAttribute('src', /uploads/)
  const first = (await sheet.getAttribute('src')) ?? ''
  await boxOf(page)
    .getByLabel(/^Species/)
    .fill('Begonia lindleyana')
  await boxOf(page).getByRole('button', { name: 'Save label' }).click()
  await expect(sheet).not.toHaveAttribute('src', first)
  const me = await myId(serverSays)
  await expect
    .poll(async () => (await storedAnswers(serverSays, labels, me)).length, { timeout: 20_000 })
    .toBe(1)
})

test('a protected project: the wrong password is told, the right one leads to the work', async ({
  page,
  as,
  serverSays,
  expectNoise,
}) => {
  expectNoise(/status of 40[13]/)
  const memories = 'spoken-memories'
  await as('nora')
  await page.goto(`/project/${memories}/newtask`)
  await expect(page.getByRole('heading', { name: 'This project is protected' })).toBeVisible()
  expect(new URL(page.url()).searchParams.get('next')).toBe(`/project/${memories}/newtask`)
  const password = page.getByRole('main').getByRole('textbox')
  await page.getByRole('button', { name: 'Open the project' }).click()
  await expect(page.getByText('Enter the password.')).toBeVisible()
  await expect(password).toBeFocused()
  await password.fill('open barley')
  await page.keyboard.press('Enter')
  await expect(page.getByText('This is not the password', { exact: false })).toBeVisible()
  await expect(password).toHaveValue('open barley')
  await expect(password).toBeFocused()
  await password.fill('opensesame')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`/project/${memories}/newtask`)
  const words = boxOf(page).locator('#words')
  await expect(words).toHaveText(/\S/)
  const first = (await words.textContent()) ?? ''
  await boxOf(page).getByLabel('Family').check()
  await boxOf(page).getByRole('button', { name: 'Save and hear the next' }).click()
  await expect(words).not.toHaveText(first)
  const me = await myId(serverSays)
  await expect
    .poll(async () => (await storedAnswers(serverSays, memories, me)).map(({ info }) => info), {
      timeout: 20_000,
    })
    .toEqual([['Family']])
  // The door was in the way only once: Back does not lead to it again.
  await page.goto(`/project/${memories}/`)
  await expect(page.getByRole('heading', { level: 1, name: 'Spoken Memories' })).toBeVisible()
})
