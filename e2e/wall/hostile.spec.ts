import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { attacks, hostilePresenter, OVER } from './attacks.ts'
import { plantPresenter, shortName } from './plantPresenter.ts'

interface StoredAnswer {
  task_id: number
  info: unknown
}

/** The way back to the project's page still works. */
async function leave(page: Page) {
  await page.locator(`a[href="/project/${shortName}/"]`).first().click()
  await expect(page).toHaveURL(new RegExp(`/project/${shortName}/$`))
  await expect(page.locator('iframe')).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

// The recorder of traces asks the page for snapshots, and Chromium takes its questions for acts of the reader.
test.use({ trace: 'off' })

// A hostile presenter fills the console with its refusals.
test.beforeEach(({ expectNoise }) => expectNoise(/.*/))

test('a hostile presenter gets nothing, moves nothing, answers for nobody, and the page stays usable', async ({
  page,
  context,
  as,
  serverSays,
}) => {
  // Dozens of attacks, each given its time; a busy machine takes minutes for them.
  test.setTimeout(180_000)
  await as('olga')
  const projectId = await plantPresenter(context, hostilePresenter())
  await as('nora')
  const dialogs: string[] = []
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message())
    void dialog.dismiss()
  })
  // A second listener of the site's own, on the channel by which its tabs speak of answers.
  await page.addInitScript(() => {
    if (self !== top) return
    const heard: unknown[] = []
    new BroadcastChannel('atrium-outbox').addEventListener('message', ({ data }) => heard.push(data))
    Object.assign(self, { heard })
  })
  // Nothing is asked of the page meanwhile: the test's own questions would count as acts of the reader.
  const over = page.waitForEvent('console', { predicate: (line) => line.text() === OVER, timeout: 90_000 })
  await page.goto(`/project/${shortName}/newtask`)
  await over
  const box = page.frameLocator('iframe')

  expect(Object.keys(attacks).length).toBeGreaterThan(60)
  await expect(box.locator('#controls'), 'the attacker’s own tools work').toHaveText('[true,true,true]')
  expect(JSON.parse((await box.locator('#loot').textContent()) ?? '')).toEqual({})
  expect(context.pages()).toHaveLength(1)
  expect(new URL(page.url()).pathname).toMatch(new RegExp(`^/project/${shortName}/`))
  expect(await page.evaluate(() => 'polluted' in {})).toBe(false)
  expect(await page.evaluate(() => JSON.stringify((self as { heard?: unknown }).heard))).not.toContain(
    'forged',
  )
  expect(dialogs).toEqual([])
  const { user } = await serverSays<{ user: { id: number; name: string } }>('/account/profile')
  expect(user.name).toBe('nora')
  const address = `/api/taskrun?all=1&limit=100&project_id=${projectId}&user_id=${user.id}`
  expect(await serverSays<StoredAnswer[]>(address)).toEqual([])
  expect(await serverSays<unknown[]>('/api/favorites')).toEqual([])
  const kept = await page.evaluate(() => JSON.stringify(Object.entries(sessionStorage)))
  expect(kept, 'what it kept is bounded, and no cookie of the site').not.toMatch(/remember_token|session=/)
  expect(kept.length).toBeLessThan(1_100_000)

  // What it was given to do, it may still do; and so may the reader.
  const task = Number(await box.locator('#task').textContent())
  await box.getByRole('button', { name: 'Yes' }).click()
  await expect(box.locator('#task')).not.toHaveText(String(task))
  await expect
    .poll(() => serverSays<StoredAnswer[]>(address), { timeout: 30_000 })
    .toEqual([expect.objectContaining({ task_id: task, info: 'honest' })])
  await leave(page)
})

test('a box that goes to an act by itself takes nobody’s account with it', async ({
  page,
  context,
  as,
  serverSays,
}) => {
  await as('olga')
  await plantPresenter(
    context,
    `<p>pybossa.run</p><script>setTimeout(() => (location = '/account/signout?response_format=json'), 50)</script>`,
  )
  await as('nora')
  await page.goto(`/project/${shortName}/newtask`)
  await page.waitForTimeout(3_000)
  const { user } = await serverSays<{ user: { name: string } }>('/account/profile')
  expect(user.name).toBe('nora')
  await leave(page)
})

test('a second document in the frame gets no port: the box is mounted anew with the owner’s own', async ({
  page,
  context,
  as,
}) => {
  await as('olga')
  // The first document goes elsewhere once; what comes there plays the guest.
  await plantPresenter(
    context,
    `<p id="state">first</p><script>
      pybossa.presentTask(() => {})
      pybossa.run('x')
      const impostor = '<script>let n = 0; onmessage = (e) => { if (e.ports.length) document.title = "got a port"; }; setInterval(() => parent.postMessage({ kind: "atrium:hello", life: "impostor" + n++ }, "*"), 20)<' + '/script><p>impostor</p>'
      if (!localStorage.getItem('went')) {
        localStorage.setItem('went', '1')
        setTimeout(() => (location = 'data:text/html,' + encodeURIComponent(impostor)), 300)
      } else document.getElementById('state').textContent = 'mounted anew'
    </script>`,
  )
  await as('nora')
  await page.goto(`/project/${shortName}/newtask`)
  await expect(page.frameLocator('iframe').getByText('mounted anew')).toBeVisible({ timeout: 20_000 })
  await leave(page)
})

const floods = {
  'window messages': `setInterval(() => { for (let i = 0; i < 500; i++) parent.postMessage({ i }, '*') }, 1)`,
  'window messages from a frame of its own': `document.body.insertAdjacentHTML('beforeend', '<iframe srcdoc="<script>setInterval(() => { for (let i = 0; i < 500; i++) top.postMessage({ i }, \\'*\\') }, 1)<' + '/script>"></iframe>')`,
  requests: `setInterval(() => { for (let i = 0; i < 500; i++) fetch('/api/project/1/userprogress') }, 1)`,
  'refused requests': `setInterval(() => { for (let i = 0; i < 500; i++) navigator.sendBeacon('/api/user', 'x') }, 1)`,
}
for (const [what, code] of Object.entries(floods))
  test(`a presenter that floods the page with ${what} is closed, and the page stays usable`, async ({
    page,
    context,
    as,
  }) => {
    await as('olga')
    await plantPresenter(context, `<p>pybossa.run</p><script>${code}</script>`)
    await as('nora')
    await page.goto(`/project/${shortName}/newtask`)
    await expect(page.locator('iframe')).toHaveCount(0, { timeout: 30_000 })
    await leave(page)
  })

test('a presenter that loads itself anew for ever does not take the page with it', async ({
  page,
  context,
  as,
}) => {
  await as('olga')
  await plantPresenter(context, `<p>pybossa.run</p><script>setTimeout(() => location.reload(), 50)</script>`)
  await as('nora')
  await page.goto(`/project/${shortName}/newtask`)
  await page.waitForTimeout(3_000)
  await leave(page)
})

for (const hasHeader of [true, false])
  test(`opened unsealed from another page, the box’s file runs nobody’s code as the site (${hasHeader ? 'with' : 'without'} a sandbox header)`, async ({
    page,
    context,
    baseURL,
  }) => {
    const address = `${baseURL}/static/presenter.html`
    if (!hasHeader)
      await context.route('**/static/presenter.html', async (route) => {
        const response = await route.fetch()
        const { 'content-security-policy': _, ...headers } = response.headers()
        await route.fulfill({ response, headers })
      })
    // A page of the same host, the worst case: its cookies would be within reach.
    await page.goto('/static/start.js')
    await context.addCookies([{ name: 'visitor', value: 'secret', url: baseURL ?? '' }])
    const said = await page.evaluate(async (file) => {
      // Plays the host to the box's own file, with code that says as whom it runs.
      const html = `<script>
          const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')
          let cookies = null
          try { cookies = cookie.get.call(document) } catch {}
          ;(window.opener || parent).postMessage({ ran: window.origin, cookies }, '*')
        </script>`
      const text = {
        kind: 'presenter',
        html,
        shortName: 'x',
        address: '/project/x/newtask',
        startTaskId: null,
      }
      const reader = { locale: 'en', colourScheme: 'light', reducedMotion: false }
      const memory = { kept: { local: [], session: [], cookies: [] }, quota: 100, keys: 10 }
      const hand = (target: Window) => {
        const { port2 } = new MessageChannel()
        target.postMessage(
          { kind: 'atrium:open', page: text, site: 'http://x.example', reader, memory },
          '*',
          [port2],
        )
      }
      const heard: unknown[] = []
      addEventListener('message', (event) => heard.push(event.data))
      const frame = document.createElement('iframe')
      frame.src = file
      document.documentElement.append(frame)
      const tab = window.open(file)
      for (let at = 0; at < 10; at++) {
        await new Promise((resolve) => setTimeout(resolve, 150))
        if (frame.contentWindow) hand(frame.contentWindow)
        if (tab) hand(tab)
      }
      return heard as { ran?: string; cookies?: string | null }[]
    }, address)
    const ran = said.filter((message) => message.ran !== undefined)
    // The header alone makes the frame opaque: code runs there, but as nobody. Without it, none runs.
    expect(ran).toEqual(hasHeader ? [{ ran: 'null', cookies: null }] : [])
    const alone = context.pages().find((each) => each !== page)
    await expect(alone?.getByText('nothing to see on its own') ?? page.locator('none')).toBeVisible()
  })
