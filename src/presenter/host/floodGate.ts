import { LIMITS } from '../protocol.ts'

/** Milliseconds, monotonic. */
type Clock = () => number

/** A leaky bucket: a burst passes, a sustained flood does not. The function counts an amount in; false once it runs over. */
function bucket(burst: number, perSecond: number, now: Clock): (amount: number) => boolean {
  let level = 0
  let last = now()
  return (amount) => {
    const time = now()
    level = Math.max(0, level - ((time - last) / 1_000) * perSecond)
    last = time
    if (level + amount > burst) return false
    level += amount
    return true
  }
}

/** Counts messages: call it per message; false once the box has said too much. */
export function floodGate(now: Clock = () => performance.now()): () => boolean {
  const count = bucket(LIMITS.burst, LIMITS.messagesPerSecond, now)
  return () => count(1)
}

/** Counts what is to be kept of answers, in UTF-16 units; false when it would fill the reader's device. */
export const answerGate = (now: Clock = () => performance.now()) =>
  bucket(LIMITS.answersBurst, LIMITS.answersPerSecond, now)

/** Counts what a presenter writes into its memory, in UTF-16 units; false when it would wear out the reader's device. */
export const memoryGate = (now: Clock = () => performance.now()) =>
  bucket(LIMITS.memoryBurst, LIMITS.memoryPerSecond, now)

/** Counts the players that a box asks for; false when it asks too often. */
export function playerGate(now: Clock = () => performance.now()): () => boolean {
  const count = bucket(LIMITS.playersBurst, LIMITS.playersPerSecond, now)
  return () => count(1)
}

/** Counts changes of favourites; false when they come faster than a reader clicks. */
export function favouriteGate(now: Clock = () => performance.now()): () => boolean {
  const count = bucket(LIMITS.marksBurst, LIMITS.marksPerSecond, now)
  return () => count(1)
}
