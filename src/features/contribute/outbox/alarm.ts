import type { Clock } from './world.ts'

/** A sleep that can be cut short. */
export function createAlarm(clock: Clock) {
  let wakeUp: (() => void) | null = null
  let hasRung = false
  return {
    /** Ends the running sleep, or the next one before it starts. */
    ring() {
      hasRung = true
      wakeUp?.()
    },
    /** Sleeps until `time` (epoch ms; null: until it rings) or until the signal aborts. */
    async sleepUntil(time: number | null, signal: AbortSignal) {
      if (!hasRung && !signal.aborted) {
        await new Promise<void>((resolve) => {
          const cancel = time === null ? () => {} : clock.after(Math.max(0, time - clock.now()), done)
          function done() {
            cancel()
            signal.removeEventListener('abort', done)
            wakeUp = null
            resolve()
          }
          wakeUp = done
          signal.addEventListener('abort', done)
        })
      }
      hasRung = false
    },
  }
}
