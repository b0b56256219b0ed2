import { readFile } from 'node:fs/promises'
import { expect, test } from '../fixtures.ts'
import { answerOne } from '../volunteer/galaxies.ts'
import { pictureFile } from '../picture.ts'
import { boxOf, openWork, outboxButton, signInByForm } from '../work.ts'

const galaxies = 'deep-sky-shapes'
const moths = '/project/moth-nights'

const table = (rows: number, width: number) => ({
  name: 'moths.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    ['sheet', ...Array.from({ length: rows }, (_, row) => `${row}${'x'.repeat(width)}`)].join('\n'),
  ),
})

test('over https people sign in, answer, send files both ways, and are told where one is too large', async ({
  page,
  serverSays,
  expectNoise,
}) => {
  test.slow()
  expectNoise(/status of 413/)

  await test.step('a deep link leads through the sign-in, whose Referer PYBOSSA compares', async () => {
    const work = `/project/${galaxies}/newtask`
    await page.goto(`/account/signin?next=${encodeURIComponent(work)}`)
    await signInByForm(page, 'olga')
    await expect(page).toHaveURL(work)
  })

  await test.step('an answer, in a box that is sealed and has the pictures of the server', async () => {
    await openWork(page, galaxies)
    expect(await page.locator('iframe[title^="Task"]').getAttribute('sandbox')).not.toContain('same-origin')
    const picture = boxOf(page).locator('#picture')
    await expect
      .poll(() => picture.evaluate((image) => image instanceof HTMLImageElement && image.naturalWidth))
      .toBeGreaterThan(0)
    await answerOne(page)
    await expect(outboxButton(page)).toHaveAccessibleName(/All saved/, { timeout: 20_000 })
  })

  await test.step('a picture of oneself', async () => {
    await page.goto('/account/olga/update')
    const picture = page.getByRole('region', { name: 'Picture' })
    await picture.getByLabel('Choose a picture').setInputFiles(pictureFile(600, 400))
    await picture.getByRole('button', { name: 'Use this picture' }).click()
    const shown = page.getByRole('button', { name: /^Your account/ }).locator('img')
    await expect(shown).toHaveAttribute('src', /\/uploads\/user_\d+\/.*_avatar\.png/)
    await expect
      .poll(() => shown.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(0)
  })

  await test.step('a table that is too large is called so, and a smaller one comes in', async () => {
    await page.goto(`${moths}/tasks/import?type=localCSV`)
    const file = page.getByLabel('CSV file')
    await file.setInputFiles(table(40, 30_000))
    await page.getByRole('button', { name: 'Import 40 rows' }).click()
    await expect(page.getByText('This table is larger than this site takes.')).toBeVisible()
    await file.setInputFiles(table(3, 10))
    await page.getByRole('button', { name: 'Import 3 rows' }).click()
    await expect(page.getByRole('heading', { level: 2, name: '3 tasks are imported' })).toBeVisible()
  })

  await test.step('an export is a file', async () => {
    await page.goto(`/project/${galaxies}/tasks/export`)
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Download Tasks as JSON' }).click()
    const bytes = await readFile(await (await download).path())
    expect(bytes.subarray(0, 2).toString()).toBe('PK')
  })

  const { user } = await serverSays<{ user: { name: string } }>('/account/profile')
  expect(user.name).toBe('olga')
})

test('every kind of answer comes with its headers, and what PYBOSSA keeps for itself comes from it', async ({
  context,
  baseURL,
}) => {
  const { request } = context
  const ask = async (path: string, headers: Record<string, string> = {}) => {
    const answer = await request.get(path, { headers, maxRedirects: 0 })
    return { status: answer.status(), headers: answer.headers(), text: await answer.text() }
  }

  const health = await ask('/healthz')
  expect(health).toMatchObject({ status: 200, text: expect.stringMatching(/^ok\n?$/) })

  const page = await ask(`/project/${galaxies}/`, { 'Accept-Encoding': 'gzip' })
  expect(page.headers).toMatchObject({
    'content-type': expect.stringContaining('text/html'),
    'cache-control': 'no-cache',
    vary: expect.stringMatching(/Content-Type, Sec-Fetch-Dest/),
    'content-security-policy': expect.stringMatching(/default-src 'none'.*frame-ancestors 'self'/),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'content-encoding': 'gzip',
  })

  const sheet = /href="(\/static\/assets\/[^"]+\.css)"/.exec(page.text)?.[1] ?? ''
  const built = await ask(sheet, { 'Accept-Encoding': 'gzip' })
  expect(built.headers).toMatchObject({
    'content-type': expect.stringContaining('text/css'),
    'cache-control': 'public, max-age=31536000, immutable',
    'content-encoding': 'gzip',
    vary: expect.stringContaining('Accept-Encoding'),
  })
  const plain = await ask(sheet, { 'Accept-Encoding': 'identity' })
  expect(plain.headers['content-encoding']).toBeUndefined()
  expect(plain.text).toBe(built.text)

  const box = await ask('/static/presenter.html')
  expect(box.headers['content-security-policy']).toBe('sandbox allow-scripts allow-forms')
  expect(box.headers['cache-control']).toBe('no-cache')
  expect((await ask('/static/not-there.js')).status).toBe(404)

  const data = await ask(`/project/${galaxies}/`, { 'Content-Type': 'application/json' })
  expect(data.headers).toMatchObject({
    'content-type': expect.stringContaining('application/json'),
    'cache-control': 'no-store',
  })
  const list = await ask('/api/project?limit=1')
  expect(list.headers['cache-control']).toBe('no-store')
  const [project] = JSON.parse(list.text) as { info: { thumbnail_url: string } }[]
  const picture = new URL(project?.info.thumbnail_url ?? '', baseURL)
  expect(picture.host).toBe(new URL(baseURL ?? '').host)
  expect((await ask(picture.pathname)).headers).toMatchObject({
    'content-security-policy': 'sandbox',
    'x-content-type-options': 'nosniff',
    'access-control-allow-origin': '*',
    'content-type': expect.stringMatching(/^image\//),
  })

  const jobs = await ask('/admin/rq/')
  expect(jobs.status).toBe(401)
  await context.addCookies([{ name: 'atrium_settings', value: 'oauth', url: baseURL ?? '' }])
  for (const path of ['/twitter/?next=%2F', '/google/oauth-authorized?code=1']) {
    const elsewhere = await ask(path)
    expect(elsewhere.text).toMatch(/<h1>Sign in with/)
    expect(elsewhere.text).not.toContain('id="root"')
  }

  // Over https PYBOSSA lets nobody write who does not come from its own pages.
  const stranger = await request.post('/account/signin?response_format=json', {
    headers: { 'Content-Type': 'application/json', Referer: 'https://elsewhere.example/' },
    data: { email: 'nora@example.org', password: 'nora-password' },
  })
  expect(stranger.status()).toBe(400)
})
