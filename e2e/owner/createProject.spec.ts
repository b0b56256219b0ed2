import { expect, test } from '../fixtures.ts'
import { pictureFile } from '../picture.ts'

const shortName = 'tide-pools'

test('a new project: typed, kept through a reload, made, given a picture, and not yet to be published', async ({
  page,
  as,
  serverSays,
  expectAccessible,
}) => {
  test.slow()
  await as('olga')

  await test.step('what is typed is there again after the tab is loaded anew', async () => {
    await page.goto('/account/olga/projects')
    await page.getByRole('link', { name: 'New project' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'New project' })).toBeFocused()
    await page.getByLabel('Name', { exact: true }).fill('Tide Pools')
    await expect(page.getByLabel('Short name')).toHaveValue(shortName)
    await expect(page.getByText('Nobody has this short name yet.')).toBeVisible()
    await page.getByLabel('Long description').fill('What lives **between** the tides?')
    await expect(page.getByText('What you type is kept on this device.')).toBeVisible()
    page.once('dialog', (dialog) => void dialog.accept())
    await page.reload()
    await expect(page.getByText('What you typed before is here again')).toBeVisible()
    await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Tide Pools')
    await expectAccessible()
  })

  await test.step('it is made in its category, and says what comes next', async () => {
    await page.getByLabel('Category').selectOption({ label: 'Nature' })
    await page.getByRole('button', { name: 'Create project' }).click()
    await expect(page).toHaveURL(`/project/${shortName}/settings`)
    await expect(page.getByRole('heading', { name: 'What comes next' })).toBeVisible()
    await expect(page.locator('[aria-current="step"]')).toHaveText(/^The page that shows a task/)
  })

  await test.step('a part of a picture becomes its thumbnail', async () => {
    await page.getByRole('link', { name: 'Choose a picture' }).click()
    const picture = page.getByRole('region', { name: 'Picture' })
    await expect(picture.getByRole('heading', { name: 'Picture' })).toBeFocused()
    await picture.getByLabel('Choose a picture').setInputFiles(pictureFile(800, 400))
    const part = picture.getByRole('group', { name: /The part that is shown/ })
    await expect(part).toBeVisible()
    const zoom = picture.getByLabel('Zoom')
    await zoom.focus()
    for (let step = 0; step < 10; step++) await page.keyboard.press('ArrowRight')
    await expect(zoom).toHaveValue('2')
    await expectAccessible()
    const box = await part.boundingBox()
    expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(4 / 3, 1)
    await picture.getByRole('button', { name: 'Use this picture' }).click()
    await expect(page.getByText('The project has a new picture.')).toBeVisible()
    await expect(picture.getByRole('figure').locator('img')).toHaveAttribute('src', /^\/uploads\/.*thumbnail/)
    const { project } = await serverSays<{ project: { info: { thumbnail?: string } } }>(
      `/project/${shortName}/settings`,
    )
    expect(project.info.thumbnail).toMatch(/thumbnail/)
  })

  await test.step('without tasks and a page for them it cannot be published, and says so', async () => {
    await page
      .getByRole('navigation', { name: 'Manage this project' })
      .getByRole('link', { name: 'Publish' })
      .click()
    await expect(page.getByText('The page that shows a task is missing.')).toBeVisible()
    await expect(page.getByText('There are no tasks.')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Publish project' })).toHaveCount(0)
    await expectAccessible()
  })
})
