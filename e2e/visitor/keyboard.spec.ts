import { expect, test } from '../fixtures.ts'
import { storedAnswers } from '../answers.ts'
import { boxOf } from '../work.ts'
import type { Locator, Page } from '@playwright/test'

/** Presses Tab until this has the focus; never more often than a person would bear. */
async function tabTo(page: Page, target: Locator, most = 40) {
  for (let count = 0; count < most; count++) {
    await page.keyboard.press('Tab')
    if (await target.evaluate((element) => element === document.activeElement)) return
  }
  throw new Error(`${most} times Tab did not lead to ${target.toString()}`)
}

test('with the keyboard alone: from the start page to a given answer, and out of the box again', async ({
  page,
  serverSays,
}) => {
  test.slow()
  const galaxies = 'deep-sky-shapes'
  const before = new Set((await storedAnswers(serverSays, galaxies)).map(({ id }) => id))
  await page.goto('/')
  await expect(page.locator('main h1')).toBeVisible()
  await tabTo(page, page.getByRole('banner').getByRole('link', { name: 'Projects' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await tabTo(page, page.getByRole('searchbox', { name: 'Search' }))
  await page.keyboard.type('galax')
  const card = page.getByRole('main').getByRole('link', { name: 'Shapes of the Deep Sky' })
  await expect(card).toHaveCount(1)
  await tabTo(page, card)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`/project/${galaxies}/`)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await tabTo(page, page.getByRole('main').getByRole('link', { name: 'Start contributing' }).first())
  await page.keyboard.press('Enter')

  // The tutorial: its own buttons are inside the box, ours beside it.
  const start = page.getByRole('button', { name: 'Start contributing' })
  await expect(start).toBeVisible()
  await tabTo(page, start)
  await page.keyboard.press('Enter')

  const box = boxOf(page)
  const frame = page.locator('iframe[title^="Task"]')
  const picture = box.locator('#picture')
  await expect(picture).toHaveAttribute('src', /uploads/)
  // The work has the focus: keys go to the presenter at once.
  await expect(frame).toBeFocused()
  const first = (await picture.getAttribute('src')) ?? ''
  await page.keyboard.press('1')
  await expect(picture).not.toHaveAttribute('src', first)

  // By Tab through the presenter's buttons, too.
  const second = (await picture.getAttribute('src')) ?? ''
  await tabTo(page, box.locator('[data-answer=elliptical]'))
  await page.keyboard.press('Enter')
  await expect(picture).not.toHaveAttribute('src', second)

  // Escape leads out, Tab leads in again.
  await page.keyboard.press('Escape')
  const back = page.getByRole('main').getByRole('link', { name: /^Back to/ })
  await expect(back).toBeFocused()
  await tabTo(page, page.getByRole('button', { name: 'Undo' }))
  await page.keyboard.press('Enter')
  await expect(picture).toHaveAttribute('src', second)
  await expect
    .poll(
      async () =>
        (await storedAnswers(serverSays, galaxies))
          .filter(({ id }) => !before.has(id))
          .map(({ info }) => info),
      { timeout: 20_000 },
    )
    .toEqual([{ shape: 'spiral' }])
  await tabTo(page, frame)
  await page.keyboard.press('Escape')
  await expect(back).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`/project/${galaxies}/`)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
})
