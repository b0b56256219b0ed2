import type { Browser, CDPSession, Frame, Page } from 'playwright-core'
import { openAs } from './openAs.ts'

const bytesPerSecond = (megabits: number) => (megabits * 1e6) / 8
/** A phone of the cheaper kind on a slow network: Lighthouse's own "slow 4G", on a processor four times slower. */
export const slowPhone = {
  cpu: 4,
  network: {
    offline: false,
    latency: 150,
    downloadThroughput: bytesPerSecond(1.6),
    uploadThroughput: bytesPerSecond(0.75),
  },
}
/** A page is at rest when nothing has been on its way for so long. */
const REST_MS = 700
const GIVE_UP_MS = 30_000
/** Longer tasks keep a click waiting; what is beyond counts as blocking. */
const LONG_TASK_MS = 50

/** Milliseconds from the beginning of the navigation, but for `cls`, `kilobytes` (as sent, of 1000 bytes) and `requests`. */
export interface PageFigures {
  fcp: number
  lcp: number
  /** The thing people came for is visible. */
  shown: number
  /** First painted, and the last long task over: whatever is clicked answers at once. */
  interactive: number
  /** What long tasks took beyond 50 ms each, from the first paint until the page is at rest. */
  tbt: number
  cls: number
  kilobytes: number
  requests: number
}

/** Runs in the page, before anything of it. */
function observe(): void {
  const vitals = { fcp: 0, lcp: 0, cls: 0, long: [] as { start: number; end: number }[] }
  Object.assign(globalThis, { vitals })
  const on = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true })
  on('paint', (entry) => {
    if (entry.name === 'first-contentful-paint') vitals.fcp = entry.startTime
  })
  on('largest-contentful-paint', (entry) => (vitals.lcp = entry.startTime))
  on('longtask', ({ startTime, duration }) =>
    vitals.long.push({ start: startTime, end: startTime + duration }),
  )
  on('layout-shift', (entry) => {
    const shift = entry as PerformanceEntry & { value: number; hadRecentInput: boolean }
    if (!shift.hadRecentInput) vitals.cls += shift.value
  })
}

interface Traffic {
  requests: number
  bytes: number
  underWay: number
  changedAt: number
}

async function slowDown(page: Page, target: Page | Frame, traffic: Traffic): Promise<void> {
  const session: CDPSession = await page.context().newCDPSession(target)
  session.on('Network.requestWillBeSent', ({ request, redirectResponse }) => {
    if (!request.url.startsWith('http')) return
    traffic.requests++
    if (!redirectResponse) traffic.underWay++
    traffic.changedAt = Date.now()
  })
  const end = (bytes: number) => {
    traffic.underWay--
    traffic.bytes += bytes
    traffic.changedAt = Date.now()
  }
  session.on('Network.loadingFinished', ({ encodedDataLength }) => end(encodedDataLength))
  session.on('Network.loadingFailed', () => end(0))
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', slowPhone.network)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowPhone.cpu })
}

/**
 * Opens a page with nothing in the cache, as {@link slowPhone}.
 * @param about.who is signed in; nobody where it is missing
 * @param about.waitFor what people came for; `inBox` where it is inside the box
 */
export async function measurePage(
  browser: Browser,
  address: string,
  about: { path: string; who?: string; waitFor: string; inBox?: boolean },
): Promise<PageFigures> {
  const page = await openAs(browser, address, about.who)
  const traffic: Traffic = { requests: 0, bytes: 0, underWay: 0, changedAt: Date.now() }
  await page.addInitScript(observe)
  await slowDown(page, page, traffic)
  // The box may live in a process of its own; frames that do not are slow already, and say so by throwing.
  page.on('framenavigated', (frame) => {
    if (frame.parentFrame()) slowDown(page, frame, traffic).catch(() => undefined)
  })
  const start = Date.now()
  await page.goto(about.path, { waitUntil: 'commit' })
  await (about.inBox ? page.frameLocator('iframe') : page).locator(about.waitFor).first().waitFor()
  const shown = Date.now() - start
  const giveUp = Date.now() + GIVE_UP_MS
  while ((traffic.underWay > 0 || Date.now() - traffic.changedAt < REST_MS) && Date.now() < giveUp)
    await page.waitForTimeout(50)
  const vitals = await page.evaluate(
    () =>
      (globalThis as unknown as { vitals: PageFigures & { long: { start: number; end: number }[] } }).vitals,
  )
  await page.context().close()
  const after = vitals.long.filter(({ end }) => end > vitals.fcp)
  return {
    fcp: vitals.fcp,
    lcp: vitals.lcp,
    shown,
    interactive: Math.max(vitals.fcp, ...after.map(({ end }) => end)),
    tbt: after.reduce((sum, { start: from, end }) => sum + Math.max(0, end - from - LONG_TASK_MS), 0),
    cls: vitals.cls,
    kilobytes: traffic.bytes / 1000,
    requests: traffic.requests,
  }
}
