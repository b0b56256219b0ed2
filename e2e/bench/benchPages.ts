import { loadavg } from 'node:os'
import type { Browser } from 'playwright-core'
import { measurePage, type PageFigures } from './measurePage.ts'
import { median } from './median.ts'
import { oldTheme, source } from './oldTheme.ts'
import { project } from './project.ts'

const pages = [
  { name: 'home', path: '/', waitFor: 'main h1' },
  { name: 'project', path: `/project/${project.short_name}/`, waitFor: 'main h1' },
  {
    name: 'contribute',
    path: `/project/${project.short_name}/newtask`,
    who: 'nora',
    // A newcomer meets the tutorial first.
    waitFor: 'body > :visible',
    inBox: true,
  },
]
const columns: [keyof PageFigures, title: string, digits: number][] = [
  ['fcp', 'FCP', 0],
  ['lcp', 'LCP', 0],
  ['shown', 'shown', 0],
  ['interactive', 'interactive', 0],
  ['tbt', 'TBT', 0],
  ['cls', 'CLS', 3],
  ['kilobytes', 'KB', 0],
  ['requests', 'requests', 0],
]

const row = (cells: string[]) =>
  cells.map((cell, index) => (index < 2 ? cell.padEnd(11) : cell.padStart(12))).join('')
const figuresOf = (figures: Partial<PageFigures>) =>
  columns.map(([key, , digits]) => figures[key]?.toFixed(digits) ?? '–')

/** Prints what the first visit of three pages costs on a slow phone, beside the old theme. */
export async function benchPages(browser: Browser, address: string, runs: number): Promise<void> {
  console.log(`
First visit on a slow phone: 150 ms round trip, 1.6 Mbit/s, processor 4 times slower, empty cache; median of ${runs}, in ms.
Files come compressed by gzip, as a proxy sends them; data as PYBOSSA sends them, uncompressed. FCP, LCP, CLS: as browsers count
them, the box not included. shown: the heading, or in the box what stands first. interactive: painted, and the last long task
over. TBT: what tasks took beyond 50 ms each.
`)
  console.log(row(['page', '', ...columns.map(([, title]) => title)]))
  for (const { name, ...about } of pages) {
    const measured: PageFigures[] = []
    for (let run = 0; run < runs; run++) measured.push(await measurePage(browser, address, about))
    const ours = Object.fromEntries(
      columns.map(([key]) => [key, median(measured.map((figures) => figures[key]))]),
    )
    console.log(row([name, 'Atrium', ...figuresOf(ours)]))
    console.log(row(['', 'old theme', ...figuresOf(oldTheme[name] ?? {})]))
  }
  console.log(
    `\nThis machine had ${loadavg()[0]?.toFixed(1)} tasks at once: above its number of cores, times are longer than they need be.`,
  )
  console.log(`\n${source}`)
}
