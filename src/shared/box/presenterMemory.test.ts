// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import type { MemoryArea } from '#presenter/protocol.ts'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

const nothing = { local: [], session: [], cookies: [] }

/** The module as a freshly loaded page has it: nothing of an earlier page is in memory. */
async function freshPage() {
  vi.resetModules()
  const { presenterMemory } = await import('./presenterMemory.ts')
  const open = (projectId: number, personId: number | null) => presenterMemory(projectId, personId).recall()
  return {
    open,
    recall: async (projectId: number, personId: number | null) => (await open(projectId, personId)).kept(),
    keep: async (projectId: number, key: string, value: string, area: MemoryArea = 'local') =>
      (await open(projectId, null)).change({ area, clear: false, entries: [[key, value]] }),
  }
}
const leave = () => dispatchEvent(new Event('pagehide'))
const written = () => new Promise((resolve) => setTimeout(resolve, 50))

beforeEach(() => sessionStorage.clear())
afterEach(() => vi.useRealTimers())

test('a presenter finds what it kept, also after a reload; nobody else does', async () => {
  const all = { local: [['__proto__', '1']], session: [['step', '2']], cookies: [['seen', 'yes']] }
  const first = await freshPage()
  const memory = await first.open(7, 2)
  memory.change({ area: 'local', clear: false, entries: [['__proto__', '1']] })
  memory.change({ area: 'session', clear: false, entries: [['step', '2']] })
  memory.change({ area: 'cookies', clear: false, entries: [['seen', 'yes']] })
  expect(await first.recall(7, 2), 'at once').toEqual(all)
  leave()
  await written()
  const second = await freshPage()
  expect(await second.recall(7, 2)).toEqual(all)
  expect(await second.recall(8, 2), 'another project').toEqual(nothing)
  expect(await second.recall(7, 3), 'another person').toEqual(nothing)
  expect(await second.recall(7, null), 'a visitor').toEqual(nothing)
})

test('a tutorial over a presenter, and another tab, take nothing of what the presenter keeps', async () => {
  const tab = await freshPage()
  const [presenter, tutorial] = [await tab.open(20, null), await tab.open(20, null)]
  const other = await freshPage()
  await other.open(20, null)
  tutorial.change({ area: 'local', clear: false, entries: [['tutorial', 'seen']] })
  presenter.change({ area: 'local', clear: false, entries: [['level', '3']] })
  await other.keep(20, 'elsewhere', 'yes')
  leave()
  await written()
  const later = await freshPage()
  const { local } = await later.recall(20, null)
  expect(Object.fromEntries(local)).toEqual({ tutorial: 'seen', level: '3', elsewhere: 'yes' })
})

test('forty projects are remembered, the oldest goes first', async () => {
  const page = await freshPage()
  for (let id = 100; id < 142; id++) {
    await page.keep(id, 'id', String(id))
    leave()
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  await written()
  const later = await freshPage()
  const kept: number[] = []
  for (let id = 100; id < 142; id++) if ((await later.recall(id, null)).local.length > 0) kept.push(id)
  expect(kept).toHaveLength(40)
  expect(kept[0]).toBe(102)
})

test('what somebody else wrote into the tab’s storage does no harm', async () => {
  sessionStorage.setItem('atrium-presenter/visitor/300', '[["a",1],["b","2"],"c",null]')
  sessionStorage.setItem('atrium-presenter/visitor/301', '{{')
  const page = await freshPage()
  expect((await page.recall(300, null)).session).toEqual([['b', '2']])
  expect((await page.recall(301, null)).session).toEqual([])
})

test('presenters do not fill the tab’s storage, whatever they write into it', async () => {
  const page = await freshPage()
  // Control characters are six letters each as JSON.
  await page.keep(400, 'a', '\u0001'.repeat(900_000), 'session')
  for (let id = 401; id < 406; id++) await page.keep(id, 'a', 'x'.repeat(900_000), 'session')
  leave()
  const size = Object.values(sessionStorage).reduce((sum, text: string) => sum + text.length, 0)
  expect(size).toBeLessThan(2_500_000)
  const later = await freshPage()
  expect((await later.recall(405, null)).session, 'the latest is there').toHaveLength(1)
  expect((await page.recall(400, null)).session, 'and the large one, as long as its page').toHaveLength(1)
})

test('a large memory in which one letter changes all the time does not wear out the device', async () => {
  const page = await freshPage()
  await page.open(500, null)
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
  const write = vi.spyOn(Storage.prototype, 'setItem')
  await page.keep(500, 'big', 'x'.repeat(900_000), 'session')
  for (let at = 0; at < 100; at++) {
    await page.keep(500, 'count', String(at), 'session')
    vi.advanceTimersByTime(200)
  }
  const letters = write.mock.calls.reduce((sum, [, text]) => sum + text.length, 0)
  expect(letters, 'in twenty seconds').toBeLessThan(4_000_000)
  expect(letters).toBeGreaterThan(900_000)
})
