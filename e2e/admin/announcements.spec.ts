import { expect, test } from '../fixtures.ts'
import { pictureFile } from '../picture.ts'
import { signIn } from '../signIn.ts'

test('an announcement is written, published, met by a volunteer, changed, taken back and deleted', async ({
  page,
  as,
  browser,
  context,
  baseURL,
  serverSays,
  expectAccessible,
}) => {
  test.slow()
  await as('admin')
  const other = await browser.newContext({ baseURL: baseURL ?? '' })
  await other.addCookies((await context.cookies()).filter(({ name }) => name === 'atrium_world'))
  await signIn(other.request, baseURL ?? '', 'vera')
  const reading = await other.newPage()
  const news = reading.getByRole('heading', { level: 2 })

  await test.step('a draft is nobody’s news', async () => {
    await page.goto('/admin/announcement')
    await page.getByRole('link', { name: 'Write an announcement' }).click()
    await page.getByLabel('Title').fill('The lift is mended')
    await page.getByRole('textbox', { name: 'Text' }).fill('From **Monday** on.')
    await page.getByLabel('Picture above the text').setInputFiles(pictureFile(640, 480))
    await expect(page.getByRole('group', { name: /The part that is shown/ })).toBeVisible()
    await expectAccessible()
    await page.getByRole('button', { name: 'Save as a draft' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Edit an announcement' })).toBeVisible()
    await reading.goto('/announcements/')
    await expect(news.first()).toHaveText('Open evening in the herbarium')
    await expect(news.filter({ hasText: 'The lift is mended' })).toHaveCount(0)
  })

  await test.step('published, it waits for a volunteer in the header', async () => {
    await page.getByRole('button', { name: 'Publish', exact: true }).click()
    await expect(page.getByText('The announcement is published.')).toBeVisible()
    await reading.goto('/about')
    await reading.getByRole('link', { name: '1 new announcement' }).click()
    await expect(news.first()).toHaveText('The lift is mended')
    const article = reading.getByRole('article', { name: 'The lift is mended' })
    await expect(article.locator('strong')).toHaveText('Monday')
    await expect
      .poll(() =>
        article
          .locator('img')
          .evaluate(({ naturalWidth, naturalHeight }: HTMLImageElement) => naturalWidth / naturalHeight),
      )
      .toBeCloseTo(16 / 9, 1)
  })

  await test.step('changed and without its picture', async () => {
    await page.getByRole('textbox', { name: 'Text' }).fill('From Tuesday on.')
    await page.getByRole('button', { name: 'Take the picture away' }).click()
    await page.getByRole('button', { name: 'Save the changes' }).click()
    await expect(page.getByText('Saved.', { exact: true })).toBeVisible()
    await reading.reload()
    const article = reading.getByRole('article', { name: 'The lift is mended' })
    await expect(article).toContainText('From Tuesday on.')
    await expect(article.locator('img')).toHaveCount(0)
  })

  await test.step('taken back, and deleted', async () => {
    await page.getByRole('button', { name: 'Take it off the announcements' }).click()
    await expect(page.getByText(/a draft again/)).toBeVisible()
    await reading.reload()
    await expect(news.first()).toHaveText('Open evening in the herbarium')
    await page.getByRole('button', { name: 'Delete', exact: true }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Delete it for good' }).click()
    await expect(page).toHaveURL('/admin/announcement')
    await expect(page.getByRole('link', { name: 'The lift is mended' })).toHaveCount(0)
    const rows = await serverSays<{ title: string }[]>('/api/announcement?all=1')
    expect(rows.map(({ title }) => title)).not.toContain('The lift is mended')
  })
  await other.close()
})
