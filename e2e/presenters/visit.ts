import type { Browser, BrowserContext, Page } from 'playwright-core'
import { signIn } from '../signIn.ts'
import { answerForeign, type Lookup } from './foreignReplies.ts'
import type { PresenterCase } from './presenterCase.ts'
import { plantCase, worldCookie, type Planted } from './site.ts'

/** Where cases are tried. */
export interface Grounds {
  browser: Browser
  /** Of the site. */
  address: string
  lookup: Lookup | null
}

/** A volunteer's visit to the project of one case, in a demo world of its own, and what is noticed meanwhile. */
export interface Visit {
  context: BrowserContext
  page: Page
  planted: Planted
  /** What is being done, for the report of a visit that never ends. */
  doing: string
  /** Everything the console said. */
  lines: string[]
  /** Errors that nobody caught. */
  errors: string[]
  /** What must not happen, whatever a presenter does. */
  breaches: string[]
}

/** Plants a case and signs a volunteer in who has answered nothing yet; the caller closes the context. */
export async function startVisit(
  { browser, address, lookup }: Grounds,
  presenterCase: PresenterCase,
  part: 'presenter' | 'tutorial',
): Promise<Visit> {
  const world = `${part}-${presenterCase.name}-${Math.random().toString(36).slice(2)}`.replace(/[^\w-]/g, '-')
  const planted = await plantCase(address, world, presenterCase, part)
  const context = await browser.newContext({
    baseURL: address,
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    timezoneId: 'Europe/Madrid',
  })
  await context.addCookies([worldCookie(address, world)])
  await signIn(context.request, address, 'nora')
  const lines: string[] = []
  const errors: string[] = []
  const breaches: string[] = []
  await answerForeign(context, {
    address,
    presenterCase,
    lookup,
    onMissing: (url) => lines.push(`[offline] ${url.slice(0, 200)}`),
  })
  const page = await context.newPage()
  page.on('console', (message) => lines.push(`[${message.type()}] ${message.text().slice(0, 500)}`))
  page.on('pageerror', (error) => {
    errors.push(String(error))
    lines.push(`[uncaught] ${String(error).slice(0, 500)}`)
  })
  page.on('dialog', (dialog) => {
    breaches.push(`a dialog of the browser opened: ${dialog.message().slice(0, 80)}`)
    void dialog.dismiss()
  })
  context.on('page', () => breaches.push('another window opened'))
  return { context, page, planted, doing: 'opening', lines, errors, breaches }
}

/** The site around the box is as usable as before: same project, and a way back to its page. */
export async function leave({ page, breaches }: Visit, shortName: string): Promise<void> {
  const home = `/project/${encodeURIComponent(shortName)}/`
  const here = new URL(page.url()).pathname
  if (!here.startsWith(home)) breaches.push(`the page went to ${here}`)
  await page
    .locator(`a[href="${home}"]`)
    .first()
    .click({ timeout: 5_000 })
    .then(() => page.waitForURL((url) => url.pathname === home, { timeout: 5_000 }))
    .catch(() => breaches.push('no way led back to the project'))
}
