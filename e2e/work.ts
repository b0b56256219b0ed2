import { expect, type FrameLocator, type Page } from '@playwright/test'

/** Inside the sealed box: the owner's own page with its task. */
export const boxOf = (page: Page): FrameLocator => page.frameLocator('iframe[title^="Task"]')

/** Inside the sealed box of a tutorial, on its own page or in the dialog over the work. */
export const tutorialOf = (page: Page): FrameLocator => page.frameLocator('iframe[title^="Tutorial"]')

/** Opens a project's work and, where the tutorial comes first, goes past it. */
export async function openWork(page: Page, shortName: string, site = ''): Promise<void> {
  await page.goto(`${site}/project/${shortName}/newtask`)
  const start = page.getByRole('main').getByRole('button', { name: 'Start contributing' })
  const task = page.locator('iframe[title^="Task"]')
  await expect(start.or(task)).toBeVisible()
  if (await start.isVisible()) await start.click()
  await expect(task).toBeVisible()
}

/** The button in the bar that tells how the answers stand; pressed, it opens their list. */
export const outboxButton = (page: Page) => page.getByRole('button', { name: /^Your answers: / })

/** The list of answers that have not arrived. */
export const outboxPanel = (page: Page) => page.getByRole('group', { name: 'Your answers on this device' })

/** Opens the list of answers that have not arrived, and returns it. */
export async function openOutbox(page: Page) {
  await outboxButton(page).click()
  await expect(outboxPanel(page)).toBeVisible()
  return outboxPanel(page)
}

/** Signs a person of the demo in by the form that is on the screen. */
export async function signInByForm(page: Page, name: string): Promise<void> {
  await page.getByLabel('E-mail address').fill(`${name}@example.org`)
  await page.getByLabel('Password', { exact: true }).fill(`${name}-password`)
  await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('main').getByLabel('E-mail address')).toBeHidden()
}
