import { chromium } from 'playwright-core'
import { chromiumOptions } from '../chromium.ts'
import { startServer } from '../startServer.ts'
import { benchPages } from './benchPages.ts'
import { measureAtrium } from './measureAtrium.ts'
import { measureNaive } from './measureNaive.ts'
import { median } from './median.ts'

const ROUND_TRIPS_MS = [0, 40, 150, 400]
const ANSWERS = 20
const PAGE_LOADS = process.argv.includes('--long') ? 5 : 3

const show = (ms: number) => `${ms.toFixed(1).padStart(8)} ms`

const server = await startServer()
const browser = await chromium.launch(chromiumOptions)
try {
  console.log(`Click on an answer → next task visible, median of ${ANSWERS} (worst in brackets).`)
  console.log(
    'The naive loop posts the answer, asks for the next task and then shows it, on the same server.\n',
  )
  console.log(
    `${'round trip'.padStart(10)}   ${'Atrium'.padStart(22)}   ${'naive loop'.padStart(22)}   ratio`,
  )
  for (const roundTrip of ROUND_TRIPS_MS) {
    const ours = await measureAtrium(browser, server.address, roundTrip, ANSWERS)
    const naive = await measureNaive(browser, server.address, roundTrip, ANSWERS)
    const range = (times: number[]) =>
      `${show(median(times))} (${Math.max(...times)
        .toFixed(0)
        .padStart(5)})`
    const ratio = median(naive) / median(ours)
    console.log(
      `${String(roundTrip).padStart(7)} ms   ${range(ours).padStart(22)}   ${range(naive).padStart(22)}   ${ratio.toFixed(1)}×`,
    )
  }
  await benchPages(browser, server.address, PAGE_LOADS)
} finally {
  await browser.close()
  server.stop()
}
