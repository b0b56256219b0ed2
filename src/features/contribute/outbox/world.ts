import type { AnswerStore } from './answerStore.ts'
import type { PostOffice } from './delivery.ts'
import type { SenderLock } from './senderLock.ts'

/** What one tab's outbox tells the others. */
export type OutboxNews =
  { kind: 'changed' } | { kind: 'personChanged' } | { kind: 'delivered'; projectId: number }

/** Time, as far as the outbox needs it (epoch ms). */
export interface Clock {
  now(): number
  /** Calls `act` once after `ms`; the function given back cancels. */
  after(ms: number, act: () => void): () => void
}

/** Everything outside of the outbox, so that tests can be the world. */
export interface OutboxWorld {
  /** `onVolatile` is called when an answer could only be kept in memory, and when that is over. */
  openStore(onVolatile: (isVolatile: boolean) => void): AnswerStore
  office: PostOffice
  lock: SenderLock
  channel: { post(news: OutboxNews): void; onNews(listener: (news: OutboxNews) => void): () => void }
  clock: Clock
  /** Between 0 and 1, for jitter. */
  random(): number
  newKey(): string
  /** Calls back when the browser says that the network is back, or the tab is looked at again or put away. */
  watch(on: { online(): void; visible(): void; hidden(): void }): () => void
  isOnline(): boolean
  isVisible(): boolean
  /** How long a given answer can be taken back, in ms. */
  graceMs: number
}
