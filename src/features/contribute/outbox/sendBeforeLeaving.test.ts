import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { OutboxSnapshot } from './book.ts'
import { sendBeforeLeaving } from './sendBeforeLeaving.ts'

type Kept = OutboxSnapshot['answers'][number]

const mine = (answer: Partial<Kept>) => ({ person: 'user:5', ...answer }) as Kept

/** An outbox that tells its listeners whenever its answers are set. */
function outboxWith(...first: Partial<Kept>[]) {
  let answers = first.map(mine)
  const listeners = new Set<() => void>()
  return {
    whenRead: async () => {},
    endGrace: vi.fn<() => Promise<void>>(async () => {}),
    getSnapshot: () => ({ answers, isDurable: true, isRead: true }) as OutboxSnapshot,
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    become(...next: Partial<Kept>[]) {
      answers = next.map(mine)
      listeners.forEach((listener) => listener())
    },
    listeners,
  }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('whoever signs out waits for their last answer to leave', async () => {
  const outbox = outboxWith({ state: 'held', lastProblem: null })
  let isDone = false
  const leaving = sendBeforeLeaving(outbox, 'user:5').then(() => (isDone = true))
  await vi.advanceTimersByTimeAsync(500)
  expect(outbox.endGrace).toHaveBeenCalledOnce()
  expect(isDone).toBe(false)
  outbox.become()
  await leaving
  expect(outbox.listeners.size).toBe(0)
})

test.each([
  ['a server in trouble', { state: 'waiting', lastProblem: 'server' }],
  ["somebody else's answers", { state: 'waiting', lastProblem: null, person: 'user:6' }],
  ['an answer that was refused', { state: 'refused', lastProblem: null }],
] as [string, Partial<Kept>][])('%s keeps nobody from signing out', async (_, answer) => {
  await expect(sendBeforeLeaving(outboxWith(answer), 'user:5')).resolves.toBeUndefined()
})

test('a slow network keeps nobody longer than three seconds', async () => {
  let isDone = false
  void sendBeforeLeaving(outboxWith({ state: 'sending', lastProblem: null }), 'user:5').then(
    () => (isDone = true),
  )
  await vi.advanceTimersByTimeAsync(2_900)
  expect(isDone).toBe(false)
  await vi.advanceTimersByTimeAsync(200)
  expect(isDone).toBe(true)
})
