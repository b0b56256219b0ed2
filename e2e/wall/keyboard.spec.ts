import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { plantPresenter, shortName } from './plantPresenter.ts'

test.beforeEach(({ expectNoise, expectForeign }) => {
  expectNoise(/.*/)
  expectForeign(/phishing\.example/)
})

/** Works in the planted project until the session is over, and the password is asked for above the box. */
async function workUntilAskedAgain(page: Page, signOut: () => Promise<void>) {
  await page.goto(`/project/${shortName}/newtask`)
  await signOut()
  const again = page.getByRole('button', { name: 'Sign in again' })
  await again.waitFor({ timeout: 30_000 })
  await again.click()
  const password = page.getByRole('dialog').getByLabel('Password', { exact: true })
  await password.waitFor()
  return password
}

test('a presenter that snatches the keyboard and opens pages gets no password that is typed over it', async ({
  page,
  context,
  as,
  signOut,
}) => {
  test.slow()
  await as('olga')
  await plantPresenter(
    context,
    `<input id="trap"><output id="keys"></output><script>
      let port
      const post = MessagePort.prototype.postMessage
      MessagePort.prototype.postMessage = function (...all) { port = this; return post.apply(this, all) }
      addEventListener('keydown', ({ key }) => document.getElementById('keys').append(key))
      setInterval(() => document.getElementById('trap').focus(), 5)
      pybossa.presentTask((task, deferred) => {
        if (task.id) setTimeout(() => pybossa.saveTask(task.id, 'x').done(() => deferred.resolve()), 1000)
        setInterval(() => post.call(port, { kind: 'open', href: 'https://phishing.example/' }), 600)
      })
      pybossa.run('x')
    </script>`,
  )
  await context.route('https://phishing.example/**', (route) => route.fulfill({ body: 'Sign in here' }))
  await as('nora')
  const password = await workUntilAskedAgain(page, signOut)
  const field = await password.boundingBox()
  // A busy machine is as long about taking the frame off the screen, and gives it the click until then; nothing tells when it is done.
  await page.waitForTimeout(1_500)
  const opened = context.pages().length
  await page.mouse.click((field?.x ?? 0) + 20, (field?.y ?? 0) + 10)
  await page.keyboard.type('a secret', { delay: 30 })
  // Nothing is asked of the page until here: the test's own questions would count as acts of the reader.
  const after = context.pages().length
  expect(await password.inputValue()).toBe('a secret')
  expect(after, 'pages opened while it was typed').toBe(opened)
  await page.keyboard.press('Escape')
  await expect(page.frameLocator('iframe').locator('#trap'), 'the work is there again').toBeVisible()
  expect(await page.frameLocator('iframe').locator('#keys').textContent()).not.toMatch(/[a-z]/)
})

test('one that reaches for the keyboard from where it cannot be seen is stopped, and the password stays ours', async ({
  page,
  context,
  as,
  signOut,
}) => {
  test.slow()
  const overheard: string[] = []
  context.on('console', (message) => {
    if (message.text().startsWith('overheard ')) overheard.push(message.text())
  })
  await as('olga')
  await plantPresenter(
    context,
    `<input id="trap"><script>
      onkeydown = ({ key }) => console.log('overheard ' + key)
      pybossa.presentTask((task, deferred) => {
        if (task.id) setTimeout(() => pybossa.saveTask(task.id, 'x').done(() => deferred.resolve()), 1000)
        setInterval(() => { window.focus(); document.getElementById('trap').focus() }, 1)
      })
      pybossa.run('x')
    </script>`,
  )
  await as('nora')
  const password = await workUntilAskedAgain(page, signOut)
  await expect(page.locator('iframe')).toHaveCount(0)
  await password.focus()
  await page.keyboard.type('nora-password', { delay: 30 })
  expect(await password.inputValue()).toBe('nora-password')
  expect(overheard).toEqual([])
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'We stopped the project’s page' })).toBeVisible()
})
