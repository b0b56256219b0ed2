// @vitest-environment node
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { leaseLock } from './senderLock.ts'

/** A localStorage that several tabs share. */
function sharedStorage() {
  const kept = new Map<string, string>()
  return {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
    removeItem: (name: string) => void kept.delete(name),
  }
}

/** A tab that takes its turn and keeps it until `leave` is called. */
function tab(storage: ReturnType<typeof sharedStorage>, steal = false) {
  const state = { works: false, lost: false, leave: () => {} }
  const stop = new AbortController()
  void leaseLock(storage).hold(
    async (signal) => {
      state.works = true
      signal.addEventListener('abort', () => (state.lost = true))
      await new Promise<void>((resolve) => (state.leave = resolve))
      state.works = false
    },
    { steal, signal: stop.signal },
  )
  return state
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('without Web Locks one tab works, and the next one when it is done', async () => {
  const storage = sharedStorage()
  const first = tab(storage)
  await vi.advanceTimersByTimeAsync(100)
  const second = tab(storage)
  await vi.advanceTimersByTimeAsync(30_000)
  expect([first.works, second.works]).toEqual([true, false])
  first.leave()
  await vi.advanceTimersByTimeAsync(3_000)
  expect([first.works, second.works]).toEqual([false, true])
})

test('the turn of a crashed tab runs out', async () => {
  const storage = sharedStorage()
  storage.setItem('atrium-outbox', JSON.stringify({ tab: 'gone', until: Date.now() + 8_000 }))
  const next = tab(storage)
  await vi.advanceTimersByTimeAsync(5_000)
  expect(next.works).toBe(false)
  await vi.advanceTimersByTimeAsync(6_000)
  expect(next.works).toBe(true)
})

test('a tab that is looked at takes the turn from one that sleeps, which then stops', async () => {
  const storage = sharedStorage()
  const sleeping = tab(storage)
  await vi.advanceTimersByTimeAsync(100)
  const looking = tab(storage, true)
  await vi.advanceTimersByTimeAsync(3_000)
  expect(looking.works).toBe(true)
  expect(sleeping.lost).toBe(true)
})
