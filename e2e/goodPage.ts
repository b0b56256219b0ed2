import { expect, type Page } from '@playwright/test'
import { boxOf } from './work.ts'
import { violationsOf } from './violations.ts'

/** Looks that every page is seen in. */
export const looks = [
  { name: 'light', colorScheme: 'light', viewport: { width: 1280, height: 800 } },
  { name: 'dark', colorScheme: 'dark', viewport: { width: 1280, height: 800 } },
  { name: 'phone', colorScheme: 'light', viewport: { width: 390, height: 844 } },
] as const

/** The narrowest screen that everything has to fit. */
const NARROWEST = 320

const overflow = () => document.documentElement.scrollWidth - innerWidth

async function expectNoSidewaysScroll(page: Page, where: string) {
  expect.soft(await page.evaluate(overflow), `${where} scrolls sideways`).toBeLessThanOrEqual(0)
  if ((await page.locator('iframe[title^="Task"]').count()) === 0) return
  const inside = boxOf(page).locator(':root')
  expect.soft(await inside.evaluate(overflow), `the box of ${where} scrolls sideways`).toBeLessThanOrEqual(0)
}

async function changeColours(page: Page, colorScheme: 'light' | 'dark') {
  await page.emulateMedia({ colorScheme })
  await expect(page.locator('html')).toHaveAttribute('data-color-scheme', colorScheme)
  // Colours that fade are measured at their end.
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => {}))),
  )
}

/** As {@link expectGoodPage}, in all looks one after the other, with the page loaded once. */
export async function expectGoodInAllLooks(page: Page, where: string): Promise<void> {
  const [{ viewport: desk }, , { viewport: phone }] = looks
  await expectGoodPage(page, where)
  await changeColours(page, 'dark')
  expect.soft(await violationsOf(page, { contrast: 'only' }), `${where}, dark`).toEqual([])
  await changeColours(page, 'light')
  await page.setViewportSize(phone)
  await expectGoodPage(page, `${where} on a phone`, { contrast: 'no' })
  await page.setViewportSize(desk)
}

/**
 * What is asked of every page as it stands: one heading of the first level, a title, nothing for axe to find, and no
 * scrolling sideways, on narrow windows down to the narrowest screen. Goes on after a failure, so that all are told.
 */
export async function expectGoodPage(
  page: Page,
  where: string,
  about: { contrast?: 'only' | 'no' } = {},
): Promise<void> {
  await expect(page.locator('main h1')).toBeVisible()
  await expect(page.locator('main [role=status][aria-label=Loading]')).toHaveCount(0)
  expect.soft(await page.locator('h1').count(), `headings of ${where}`).toBe(1)
  expect.soft(await page.title(), `title of ${where}`).toMatch(/\S/)
  // In the dark only the colours are others.
  const isDark = (await page.locator('html').getAttribute('data-color-scheme')) === 'dark'
  expect.soft(await violationsOf(page, isDark ? { contrast: 'only' } : about), where).toEqual([])
  await expectNoSidewaysScroll(page, where)
  const size = page.viewportSize()
  if (!size || size.width > 500) return
  await page.setViewportSize({ ...size, width: NARROWEST })
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(NARROWEST)
  await expectNoSidewaysScroll(page, `${where} at ${NARROWEST}`)
  await page.setViewportSize(size)
}
