import type { Browser, Page } from 'playwright-core'
import { signIn } from '../signIn.ts'

/** A page in a private demo world, for somebody who is signed in, or for a visitor. */
export async function openAs(browser: Browser, address: string, name?: string): Promise<Page> {
  const context = await browser.newContext({ baseURL: address, viewport: { width: 1280, height: 800 } })
  await context.addCookies([
    { name: 'atrium_world', value: `bench-${Math.random().toString(36).slice(2)}`, url: address },
  ])
  if (name !== undefined) await signIn(context.request, address, name)
  return context.newPage()
}

/** Delays every answer of the network by the round trip; takes a page or the frame of a box with a process of its own. */
export async function delayNetwork(page: Page, roundTrip: number): Promise<void> {
  const conditions = { offline: false, latency: roundTrip, downloadThroughput: -1, uploadThroughput: -1 }
  const throttle = async (target: Parameters<ReturnType<Page['context']>['newCDPSession']>[0]) => {
    const session = await page.context().newCDPSession(target)
    await session.send('Network.enable')
    await session.send('Network.emulateNetworkConditions', conditions)
  }
  await throttle(page)
  for (const frame of page.frames().slice(1)) await throttle(frame).catch(() => undefined)
}
