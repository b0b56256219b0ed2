import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { mailsTo } from '../mails.ts'
import { pictureFile } from '../picture.ts'
import { signIn } from '../signIn.ts'

/** What this browser keeps of texts that are not sent. */
const keptDrafts = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        indexedDB.open('atrium-drafts').onsuccess = ({ target }) => {
          const { result } = target as IDBOpenDBRequest
          const all = result.transaction('drafts').objectStore('drafts').getAll()
          all.onsuccess = () => {
            result.close()
            resolve(JSON.stringify(all.result))
          }
        }
      }),
  )

interface Mails {
  mails: { subject: string; body: string }[]
}

test('a post with a picture: begun and kept on the device, published, read, taken back, deleted', async ({
  page,
  as,
  browser,
  context,
  baseURL,
  serverSays,
  expectAccessible,
}) => {
  test.slow()
  await as('olga')
  const blog = '/project/deep-sky-shapes/blog'
  const title = page.getByLabel('Title')
  const text = page.getByRole('textbox', { name: 'Text' })

  await test.step('begin, close the browser’s tab, and go on', async () => {
    await page.goto(blog)
    await page.getByRole('link', { name: 'Write a post' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Write a post' })).toBeFocused()
    await title.fill('A ring of fire')
    await text.fill('Field F12 holds a **ring**.')
    await expect(page.getByText('Kept on this device, not sent.')).toBeVisible()
    await expect.poll(() => keptDrafts(page)).toContain('Field F12 holds')
    await page.goto('about:blank')
    await page.goto('/project/deep-sky-shapes/new-blogpost')
    await expect(page.getByText('What you typed before is here again')).toBeVisible()
    await expect(title).toHaveValue('A ring of fire')
    const { mails } = await serverSays<Mails>('/demo/mailbox')
    expect(mails).toEqual([])
  })

  await test.step('choose a picture, and see the whole as readers will', async () => {
    await page.getByLabel('Picture above the text').setInputFiles(pictureFile(1200, 1200))
    await expect(page.getByRole('group', { name: /The part that is shown/ })).toBeVisible()
    await page.getByRole('button', { name: 'See it as readers do' }).click()
    const preview = page.getByRole('dialog', { name: 'As readers see it' })
    await expect(preview.getByRole('heading', { name: 'A ring of fire' })).toBeVisible()
    await expect(preview.locator('strong')).toHaveText('ring')
    await expect(preview.locator('article > img')).toBeVisible()
    await expectAccessible()
    await page.keyboard.press('Escape')
  })

  await test.step('publish, knowing of the mails', async () => {
    await page.getByRole('button', { name: 'Publish', exact: true }).click()
    const question = page.getByRole('dialog', { name: 'Publish this post?' })
    await expect(question).toContainText('take mails')
    await expectAccessible()
    await question.getByRole('button', { name: 'Publish it' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'A ring of fire' })).toBeVisible()
    const cover = page.getByRole('main').locator('article img')
    await expect
      .poll(() =>
        cover.evaluate(({ naturalWidth, naturalHeight }: HTMLImageElement) => naturalWidth / naturalHeight),
      )
      .toBeCloseTo(16 / 9, 1)
    const [mail] = await mailsTo(context, 'vera@example.org')
    expect(mail?.subject).toContain('Shapes of the Deep Sky')
    expect(mail?.body).toContain(new URL(page.url()).pathname)
  })

  const post = new URL(page.url()).pathname
  const visitor = await browser.newContext({ baseURL: baseURL ?? '' })
  await visitor.addCookies((await context.cookies()).filter(({ name }) => name === 'atrium_world'))
  const reading = await visitor.newPage()
  await test.step('a visitor reads it', async () => {
    await reading.goto(blog)
    await reading.getByRole('link', { name: 'A ring of fire' }).click()
    await expect(reading.getByRole('heading', { level: 1, name: 'A ring of fire' })).toBeVisible()
    await expect(reading.getByRole('link', { name: 'Edit this post' })).toHaveCount(0)
  })

  await test.step('take it off: readers do not find it any more', async () => {
    await page.getByRole('link', { name: 'Edit this post' }).click()
    await page.getByRole('button', { name: 'Take it off the blog' }).click()
    await expect(page.getByText('The post is off the blog: a draft again.')).toBeVisible()
    await expectAccessible()
    await reading.goto(blog)
    await expect(reading.getByRole('link', { name: 'A galaxy that is three' })).toBeVisible()
    await expect(reading.getByRole('link', { name: 'A ring of fire' })).toHaveCount(0)
    await reading.goto(post)
    await expect(reading.getByRole('heading', { name: 'There is nothing at this address' })).toBeVisible()
  })

  await test.step('delete it for good', async () => {
    await page.getByRole('button', { name: 'Delete', exact: true }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Delete it for good' }).click()
    await expect(page).toHaveURL(blog)
    await expect(page.getByRole('link', { name: 'A ring of fire' })).toHaveCount(0)
    const posts = await serverSays<{ title: string }[]>('/api/blogpost?all=1&limit=100')
    expect(posts.map((one) => one.title)).not.toContain('A ring of fire')
  })
  await visitor.close()
})

test('the field guide: a picture is added, put first by keyboard and by dragging, and volunteers find it so', async ({
  page,
  as,
  signOut,
  baseURL,
  context,
  serverSays,
  expectAccessible,
}) => {
  test.slow()
  await as('olga')
  await page.goto('/project/dawn-chorus/helpingmaterials')
  const guide = page.getByRole('region', { name: 'As volunteers see it' })
  const names = () => guide.getByRole('heading', { level: 3 }).allTextContents()
  await expect(guide).toBeVisible({ timeout: 20_000 })
  const before = await names()
  await page.getByRole('button', { name: 'Add an entry' }).click()
  const form = page.getByRole('form', { name: 'New entry' })
  await expect(form.getByLabel('File')).toBeFocused()
  await form.getByLabel('File').setInputFiles({ ...pictureFile(80, 60), name: 'Ring – Überblick.png' })
  await form.getByLabel('Name').fill('ring')
  await form.getByRole('button', { name: 'Add a line' }).click()
  await form.getByLabel('Word').fill('Look for')
  await form.getByLabel('What to know').fill('a hole in the middle')
  await expectAccessible()
  await form.getByRole('button', { name: 'Add it' }).click()
  await expect.poll(names).toEqual([...before, 'ring'])
  await expect
    .poll(() =>
      guide
        .locator('li')
        .last()
        .locator('img')
        .evaluate((image: HTMLImageElement) => image.naturalWidth),
    )
    .toBe(80)

  const up = page.getByRole('button', { name: 'Move up: ring' })
  await up.focus()
  await page.keyboard.press('Enter')
  await expect.poll(names).toEqual([...before.slice(0, -1), 'ring', before.at(-1)])
  await expect(up).toBeFocused()
  const entries = page.getByRole('main').locator('ol > li')
  await entries
    .nth(before.length - 1)
    .locator('[draggable]')
    .hover()
  await page.mouse.down()
  const top = await entries.first().boundingBox()
  await page.mouse.move((top?.x ?? 0) + 60, (top?.y ?? 0) + 30, { steps: 8 })
  await entries.first().hover()
  await page.mouse.up()
  await expect.poll(names).toEqual(['ring', ...before])
  await page.reload()
  await expect.poll(names).toEqual(['ring', ...before])

  const [first] = (
    await serverSays<{ info: { title?: string; file_name: string }; priority: number }[]>(
      '/api/helpingmaterial?all=1&orderby=id&desc=true&limit=1',
    )
  ).slice(0, 1)
  expect(first?.info.file_name).toMatch(/^Ring-Uberblick-\w+\.png$/)
  await signOut()
  await signIn(context.request, baseURL ?? '', 'nora')
  await page.goto('/project/dawn-chorus/newtask')
  await page.getByRole('button', { name: 'Start contributing' }).click()
  await page.getByRole('button', { name: 'Field guide' }).first().click()
  const beside = page.getByRole('complementary', { name: 'Field guide' })
  await expect(beside.getByRole('heading', { level: 3 }).first()).toHaveText('ring')
  await expect(beside).toContainText('a hole in the middle')
})
