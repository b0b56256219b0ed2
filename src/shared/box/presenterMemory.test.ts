// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import type { Remembered } from '#presenter/protocol.ts'
import { beforeEach, expect, test, vi } from 'vitest'

const nothing = { local: [], session: [], cookies: [] }

/** The module as a freshly loaded page has it: nothing of an earlier page is in memory. */
async function freshPage() {
  vi.resetModules()
  return (await import('./presenterMemory.ts')).presenterMemory
}
const leave = () => dispatchEvent(new Event('pagehide'))

beforeEach(() => sessionStorage.clear())

test('a presenter finds what it kept, also after a reload; nobody else does', async () => {
  const all: Remembered = {
    local: [['__proto__', '1']],
    session: [['step', '2']],
    cookies: [['seen', 'yes']],
  }
  const first = await freshPage()
  first(7, 2).keep(all)
  expect(await first(7, 2).recall(), 'at once').toEqual(all)
  leave()
  const second = await freshPage()
  await vi.waitFor(async () => expect(await second(7, 2).recall()).toEqual(all))
  expect(await second(8, 2).recall(), 'another project').toEqual(nothing)
  expect(await second(7, 3).recall(), 'another person').toEqual(nothing)
  expect(await second(7, null).recall(), 'a visitor').toEqual(nothing)
})

test('forty projects are remembered, the oldest goes first', async () => {
  const memory = await freshPage()
  for (let id = 100; id < 142; id++) {
    memory(id, null).keep({ ...nothing, local: [['id', String(id)]] })
    leave()
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  await new Promise((resolve) => setTimeout(resolve, 50))
  const later = await freshPage()
  const kept: number[] = []
  for (let id = 100; id < 142; id++) if ((await later(id, null).recall()).local.length > 0) kept.push(id)
  expect(kept).toHaveLength(40)
  expect(kept[0]).toBe(102)
})

test('what somebody else wrote into the tab’s storage does no harm', async () => {
  sessionStorage.setItem('atrium-presenter/visitor/300', '[["a",1],["b","2"],"c",null]')
  const memory = await freshPage()
  expect((await memory(300, null).recall()).session).toEqual([['b', '2']])
  sessionStorage.setItem('atrium-presenter/visitor/301', '{{')
  expect((await memory(301, null).recall()).session).toEqual([])
})
