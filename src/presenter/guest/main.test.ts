// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

const begin = vi.hoisted(() => vi.fn<() => void>())
vi.mock('./begin.ts', () => ({ begin }))

const parent = { postMessage: vi.fn<(message: unknown, target: string) => void>() }
const own = { parent: window.parent, origin: window.origin }
const set = (values: object) => {
  for (const [name, value] of Object.entries(values))
    Object.defineProperty(window, name, { value, configurable: true, writable: true })
}

beforeEach(() => {
  vi.resetModules()
  vi.useFakeTimers()
  begin.mockClear()
  parent.postMessage.mockClear()
  document.body.innerHTML = '<p id="alone" hidden>Nothing to see</p>'
})
afterEach(() => {
  vi.useRealTimers()
  set(own)
})

const hand = (
  source: unknown,
  data: unknown = { kind: 'atrium:open' },
  ports = [new MessageChannel().port1],
) => {
  const event = new MessageEvent('message', { data })
  Object.defineProperties(event, { source: { value: source }, ports: { value: ports } })
  window.dispatchEvent(event)
  ports.forEach((port) => port.close())
}
const isShown = () => !document.getElementById('alone')?.hidden

test.each([
  ['with an origin of its own', { parent, origin: 'https://site.example' }],
  ['as a page of its own', { parent: window, origin: 'null' }],
])('opened %s, the guest says so and takes code from nobody', async (_, values) => {
  set(values)
  await import('./main.ts')
  hand(parent)
  hand(window)
  expect(begin).not.toHaveBeenCalled()
  expect(parent.postMessage).not.toHaveBeenCalled()
  expect(isShown()).toBe(true)
})

test('in a sealed frame it calls until it is heard, and begins once, on the word of the page around it', async () => {
  set({ parent, origin: 'null' })
  await import('./main.ts')
  vi.advanceTimersByTime(1_000)
  expect(parent.postMessage.mock.calls.length).toBeGreaterThan(3)
  hand({ postMessage: () => undefined })
  hand(window)
  hand(parent, { kind: 'something else' })
  hand(parent, { kind: 'atrium:open' }, [])
  expect(begin).not.toHaveBeenCalled()
  hand(parent)
  hand(parent)
  expect(begin).toHaveBeenCalledOnce()
  const calls = parent.postMessage.mock.calls.length
  vi.advanceTimersByTime(2_000)
  expect(parent.postMessage.mock.calls).toHaveLength(calls)
  expect(isShown()).toBe(false)
})
