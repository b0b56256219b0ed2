import type { Browser, BrowserContext, Page } from '@playwright/test'
import { signIn } from './signIn.ts'

/** The browser of somebody else, in the same world of the demo as `first`. */
export async function openAs(
  name: string,
  { browser, first, address }: { browser: Browser; first: BrowserContext; address: string },
): Promise<Page> {
  const world = (await first.cookies()).filter((cookie) => cookie.name === 'atrium_world')
  const context = await browser.newContext({ baseURL: address })
  await context.addCookies(world)
  await signIn(context.request, address, name)
  return context.newPage()
}
