type Listener = (error: unknown) => void

const waiting: unknown[] = []
let tell: Listener | undefined

/** Something went wrong that nobody expected; kept until somebody wants to know. */
export function noteError(error: unknown): void {
  if (tell) tell(error)
  else if (waiting.length < 5) waiting.push(error)
}

/** Hears of each such error, also of those before. @returns ends it */
export function onSeenError(listener: Listener): () => void {
  tell = listener
  waiting.splice(0).forEach(listener)
  return () => {
    tell = undefined
  }
}
