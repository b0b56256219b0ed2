import { LIMITS } from '../protocol.ts'

/**
 * Counts messages as a leaky bucket: a burst passes, a sustained flood does not.
 * @param now milliseconds, monotonic
 * @returns a function to call per message; false once the box has said too much
 */
export function floodGate(now: () => number = () => performance.now()): () => boolean {
  let level = 0
  let last = now()
  return () => {
    const time = now()
    level = Math.max(0, level - ((time - last) / 1_000) * LIMITS.messagesPerSecond) + 1
    last = time
    return level <= LIMITS.burst
  }
}
