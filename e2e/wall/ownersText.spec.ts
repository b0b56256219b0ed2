import { expect, test as guarded } from '../fixtures.ts'
import { plantProject, shortName } from './plantPresenter.ts'

// Pictures of another site are what this is about.
const test = guarded.extend({ guard: async ({}, use) => use(undefined) })

const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAoAAAAFCAIAAADzBuo/AAAAEklEQVR4nGP4z8CAB+GTG8HSALfKY52fTcuYAAAAAElFTkSuQmCC',
  'base64',
)

const hostileText = `
![a](/account/signout?response_format=json) ![b](../../account/nora/delete)
<img src="/account/signout"> <table background="/account/signout"><tr><td background="/account/signout">x</td></tr></table>
<video poster="/account/signout" src="/account/signout" autoplay></video> <audio src="/account/signout" autoplay></audio>
<div class="fixed inset-0 z-50" style="position:fixed;inset:0" role="dialog" id="main">cover</div>

[prize](/account/nora/delete) [prize two](/project/x/add_coowner/olga)

![redirected](https://pictures.example/act.png)

![A small picture](https://pictures.example/small.png)
`

test('what an owner writes moves nobody who reads it, and pictures of other sites are still seen', async ({
  page,
  context,
  as,
  baseURL,
  serverSays,
}) => {
  await as('olga')
  await plantProject(context, (info) => ({
    long_description: hostileText,
    info: { ...info, thumbnail: '', thumbnail_url: '/account/signout?response_format=json' },
  }))
  await as('nora')
  const acts: { url: string; cookies: string | undefined }[] = []
  page.on('request', async (request) => {
    if (!/signout|delete|add_coowner/.test(new URL(request.url()).pathname)) return
    acts.push({ url: request.url(), cookies: (await request.allHeaders())['cookie'] })
  })
  await context.route('https://pictures.example/act.png', (route) =>
    route.fulfill({ status: 302, headers: { location: `${baseURL}/account/signout?response_format=json` } }),
  )
  await context.route('https://pictures.example/small.png', (route) =>
    route.fulfill({ body: pixel, contentType: 'image/png' }),
  )
  await page.goto(`/project/${shortName}/`)
  await expect(page.getByText('cover')).toBeVisible()
  const frames = page.locator('.prose iframe')
  await page.getByText('prize two').scrollIntoViewIfNeeded()
  await page.waitForLoadState('networkidle')
  expect(acts.filter(({ cookies }) => cookies !== undefined)).toEqual([])

  await expect(page.getByText('redirected')).toBeVisible()
  await expect(frames).toHaveCount(1)
  await expect(frames).toHaveAttribute('title', 'A small picture')
  await expect.poll(async () => (await frames.boundingBox())?.width).toBe(10)
  expect((await frames.boundingBox())?.height).toBe(5)
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const { user } = await serverSays<{ user: { name: string } }>('/account/profile')
  expect(user.name).toBe('nora')
  expect(acts.filter(({ cookies }) => cookies !== undefined)).toEqual([])
})

test('a text that no parser follows does not take the page with it', async ({ page, context, as }) => {
  await as('olga')
  const deep = `${'>'.repeat(40_000)} ${'<div>'.repeat(8_000)}`
  await plantProject(context, () => ({ long_description: deep }))
  await page.goto(`/project/${shortName}/`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.locator('.prose').first()).toBeAttached()
})

test('the file that shows pictures of other sites shows nothing when it is opened as a page of ours', async ({
  page,
  as,
  serverSays,
}) => {
  await as('nora')
  const asked: string[] = []
  page.on('request', (request) => void asked.push(request.url()))
  await page.goto(`/static/picture.html#${encodeURIComponent('https://pictures.example/act.png')}`)
  await page.waitForLoadState('networkidle')
  await expect(page.locator('img')).toHaveCount(0)
  expect(asked.filter((url) => url.includes('pictures.example'))).toEqual([])
  const { user } = await serverSays<{ user: { name: string } }>('/account/profile')
  expect(user.name).toBe('nora')
})
