import { expect, test } from '../fixtures.ts'
import { myId, storedAnswers } from '../answers.ts'
import { boxOf, outboxButton, tutorialOf } from '../work.ts'
import { letters, typeLetter } from './letters.ts'
import { changeTutorial } from './changeTutorial.ts'

const passage = /passage \d/

test('a tutorial is shown once, again when it changed, and can be looked up in the middle of the work', async ({
  page,
  as,
  signOut,
  serverSays,
}) => {
  test.slow()
  await as('nora')
  const me = await myId(serverSays)

  await test.step('first comes the tutorial, and its last button leads to the work', async () => {
    await page.goto(`/project/${letters}/`)
    await page.getByRole('main').getByRole('link', { name: 'Start contributing' }).first().click()
    const tutorial = tutorialOf(page)
    await expect(tutorial.getByText('Look at the shapes before you read')).toBeVisible()
    await tutorial.getByRole('button', { name: 'Next' }).click()
    await tutorial.getByRole('button', { name: 'Next' }).click()
    await expect(tutorial.getByText('When a word beats you')).toBeVisible()
    await tutorial.getByRole('link', { name: 'Read your first passage' }).click()
    await expect(boxOf(page).getByText(passage)).toBeVisible()
  })

  await test.step('looked up during the work, the task and what is typed stay', async () => {
    const box = boxOf(page)
    await box.getByLabel('Type the passage').fill('half a sentence')
    const picture = await box.locator('#sheet img').getAttribute('src')
    await page.getByRole('button', { name: 'Show the tutorial' }).click()
    const dialog = page.getByRole('dialog', { name: 'Tutorial' })
    await expect(tutorialOf(page).getByText('Look at the shapes before you read')).toBeVisible()
    await dialog.getByRole('button', { name: 'Back to the task' }).click()
    await expect(dialog).toBeHidden()
    await expect(box.getByLabel('Type the passage')).toHaveValue('half a sentence')
    await expect(box.locator('#sheet img')).toHaveAttribute('src', picture ?? '')
    await typeLetter(page, 'a whole sentence')
  })

  await test.step('the second time the work comes at once; a reload keeps the count', async () => {
    await expect(page.getByRole('main').getByText('1 answer by you')).toBeVisible()
    await expect(outboxButton(page)).toHaveAccessibleName(/All saved/, { timeout: 20_000 })
    await page.reload()
    await expect(boxOf(page).getByText(passage)).toBeVisible()
    await expect(page.getByRole('main').getByText('1 answer by you')).toBeVisible()
    await expect(boxOf(page).getByText('You have read 1 of 36 passages.')).toBeVisible()
    expect(await storedAnswers(serverSays, letters, me)).toEqual([
      expect.objectContaining({ info: { text: 'a whole sentence', unclear: false } }),
    ])
  })

  await test.step('its owner changes it: it is shown again, once', async () => {
    await page.goto('about:blank')
    await signOut()
    await as('paula')
    await changeTutorial(page.context(), letters, '<h2>The archive has new rules</h2>')
    await signOut()
    await as('nora')
    await page.goto(`/project/${letters}/newtask`)
    await expect(tutorialOf(page).getByText('The archive has new rules')).toBeVisible()
    await page.getByRole('button', { name: 'Start contributing' }).click()
    await expect(boxOf(page).getByText(passage)).toBeVisible()
    await page.reload()
    await expect(boxOf(page).getByText(passage)).toBeVisible()
  })
})

test('Back from the work leads to the project, Forward to the work again', async ({ page, as }) => {
  await as('vera')
  await page.goto('/project/mood-of-the-press/')
  await page
    .getByRole('main')
    .getByRole('link', { name: /contributing$/ })
    .first()
    .click()
  await expect(boxOf(page).getByRole('button', { name: 'Hopeful' })).toBeVisible()
  await page.goBack()
  await expect(page).toHaveURL('/project/mood-of-the-press/')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(page.locator('iframe')).toHaveCount(0)
  await page.goForward()
  await expect(boxOf(page).getByRole('button', { name: 'Hopeful' })).toBeVisible()
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Back to/ })
    .click()
  await expect(page).toHaveURL('/project/mood-of-the-press/')
})
