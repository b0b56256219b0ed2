/** What the client stands on; every part can be replaced, in tests and where another host is asked. */
export interface Transport {
  fetch?: typeof fetch
  /** Scheme and host of the PYBOSSA to ask, without a trailing slash. Default: the page's own origin. */
  baseUrl?: string
  /** Epoch milliseconds. */
  now?: () => number
  /** Resolves after so many milliseconds; rejects when the signal is aborted. */
  sleep?: (milliseconds: number, signal?: AbortSignal) => Promise<void>
}

/** The default `sleep`: a timer that an abort signal ends early, with a rejection. */
export function sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const onAbort = () => {
      clearTimeout(timer)
      reject(signal?.reason)
    }
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', onAbort)
      resolve()
    }, milliseconds)
    if (signal?.aborted) onAbort()
    else signal?.addEventListener('abort', onAbort, { once: true })
  })
}
