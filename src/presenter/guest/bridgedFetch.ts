import type { Bridge } from './bridge.ts'
import { readBody } from './formBody.ts'

/** `fetch` with the same seam as {@link bridgeXhr}: requests to the site go through the wall, others are untouched. */
export function bridgeFetch(
  native: typeof fetch,
  ask: Bridge['ask'],
  own: (url: string) => string | null,
): typeof fetch {
  return async (input, init) => {
    const url = own(input instanceof Request ? input.url : String(input))
    if (url === null) return native(input, init)
    const request = input instanceof Request ? new Request(input, init) : undefined
    const method = (init?.method ?? request?.method ?? 'GET').toUpperCase()
    const { text: body, ...file } =
      method === 'GET'
        ? { text: null }
        : (readBody(init?.body) ?? { text: await (request ?? new Response(init?.body ?? '')).text() })
    const signal = init?.signal ?? request?.signal
    return new Promise((resolve, reject) => {
      const stop = () => reject(signal?.reason ?? new DOMException('The request was aborted.', 'AbortError'))
      if (signal?.aborted) return stop()
      const cancel = ask({ method, url, body, ...file }, (reply) => {
        if (!reply) return reject(new TypeError('Failed to fetch'))
        const { status } = reply
        resolve(new Response(reply.body, { status, headers: { 'content-type': 'application/json' } }))
      })
      signal?.addEventListener('abort', () => {
        cancel()
        stop()
      })
    })
  }
}

/** `navigator.sendBeacon` with the same seam. */
export function bridgeBeacon(
  native: Navigator['sendBeacon'],
  ask: Bridge['ask'],
  own: (url: string) => string | null,
): Navigator['sendBeacon'] {
  return (input, data) => {
    const url = own(String(input))
    if (url === null) return native(input, data)
    void new Response(data ?? '').text().then((body) => ask({ method: 'POST', url, body }, () => undefined))
    return true
  }
}
