import { expect, test } from '../fixtures.ts'
import { myId, storedAnswers } from '../answers.ts'
import { boxOf, outboxButton, signInByForm } from '../work.ts'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 })

test('on a phone, by touch: find a project, sign in, answer, mark a favourite, look at what is saved', async ({
  page,
  serverSays,
  expectAccessible,
}) => {
  test.slow()
  const birds = 'dawn-chorus'
  await page.goto('/')
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Projects' }).tap()
  await page.getByRole('link', { name: /^Dawn Chorus/ }).tap()
  await expect(page).toHaveURL(`/project/${birds}/`)
  await page.getByRole('banner').getByRole('link', { name: 'Sign in' }).tap()
  await signInByForm(page, 'nora')
  await expect(page).toHaveURL(`/project/${birds}/`)
  const me = await myId(serverSays)
  await page.getByRole('main').getByRole('link', { name: 'Start contributing' }).first().tap()
  await page.getByRole('button', { name: 'Start contributing' }).tap()

  const song = boxOf(page).locator('#song')
  await expect(song).toHaveAttribute('src', /uploads/)
  const bird = boxOf(page).getByRole('button', { name: /Wren/ })
  const first = (await song.getAttribute('src')) ?? ''
  await bird.tap()
  await expect(song).not.toHaveAttribute('src', first)

  await page.getByRole('button', { name: 'More' }).tap()
  await page.getByRole('button', { name: 'Add to favourites' }).tap()
  await expect(page.getByRole('button', { name: 'Remove from favourites' })).toBeVisible()
  await expectAccessible()
  await expect.poll(async () => (await serverSays<unknown[]>('/api/favorites')).length).toBe(1)
  // A touch beside it closes it.
  await page.getByRole('main').getByRole('heading', { level: 1 }).tap({ trial: true })
  await page.touchscreen.tap(195, 800)
  await expect(page.getByRole('button', { name: 'Remove from favourites' })).toBeHidden()

  await expect(outboxButton(page)).toHaveAccessibleName(/All saved/, { timeout: 20_000 })
  await outboxButton(page).tap()
  await expect(page.getByText('Everything is saved on the server.')).toBeVisible()
  const answers = await storedAnswers(serverSays, birds, me)
  expect(answers[0]?.info).toEqual({ bird: 'wren', sure: true })

  // Main controls are big enough for a thumb.
  const small = await page
    .getByRole('main')
    .locator('header :is(a, button)')
    .evaluateAll((controls) =>
      controls
        .map((control) => ({ name: control.textContent, box: control.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && (box.height < 44 || box.width < 44))
        .map(({ name, box }) => `${name} ${box.width}×${box.height}`),
    )
  expect(small).toEqual([])
})
