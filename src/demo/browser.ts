import type { Demo } from './server.ts'

export interface DemoBrowser {
  /** As a browser's `fetch`: relative addresses, cookies kept, redirects followed with `redirected` and the final `url`. */
  fetch: typeof fetch
  /** The cookie jar, to look at or to put `atrium_world` into. */
  cookies: Map<string, string>
}

/**
 * Someone at a browser, in memory: a cookie jar in front of a demo, for tests that use no network.
 * `origin` is what addresses are relative to; `ip` is what the server takes for the address of this person.
 */
export function openBrowser(
  demo: Demo,
  options: { origin?: string; ip?: string; world?: string } = {},
): DemoBrowser {
  const origin = options.origin ?? 'http://localhost:5000'
  const cookies = new Map<string, string>(options.world ? [['atrium_world', options.world]] : [])
  const from = options.ip ? { ip: options.ip } : {}

  async function send(request: Request): Promise<Response> {
    const headers = new Headers(request.headers)
    const jar = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    if (jar && request.credentials !== 'omit') headers.set('cookie', jar)
    const response = await demo.fetch(new Request(request, { headers }), from)
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]*)=([^;]*)/.exec(cookie) ?? []
      if (/max-age=0/i.test(cookie)) cookies.delete(name)
      else cookies.set(name, value)
    }
    return response
  }

  async function follow(request: Request): Promise<Response> {
    // A redirected body would have to be sent twice; PYBOSSA's 308 only concerns GET.
    const [mode, signal] = [request.redirect, request.signal]
    let current = request
    for (let hops = 0; hops < 10; hops++) {
      signal.throwIfAborted()
      const response = await send(current)
      const location = response.headers.get('location')
      if (mode === 'manual' || !location || response.status < 300 || response.status >= 400)
        return seen(response, current.url, hops > 0)
      if (mode === 'error') throw new TypeError('Failed to fetch')
      current = next(current, response.status, new URL(location, current.url))
    }
    throw new TypeError('Failed to fetch')
  }

  return {
    cookies,
    fetch: async (input, init) => {
      const url = input instanceof Request ? input : new URL(String(input), origin)
      return follow(new Request(url, init))
    },
  }
}

// After a POST a browser goes on with GET and forgets the Content-Type (CONTRACT.md §0 `login_required`).
function next(request: Request, status: number, url: URL): Request {
  const isKept = request.method === 'GET' || request.method === 'HEAD' || status === 307 || status === 308
  if (isKept) return new Request(url, { method: request.method, headers: request.headers })
  const headers = new Headers(request.headers)
  headers.delete('content-type')
  return new Request(url, { headers })
}

// A response made by hand has no address; the client looks at it to notice where it was led.
function seen(response: Response, url: string, redirected: boolean): Response {
  Object.defineProperties(response, { url: { value: url }, redirected: { value: redirected } })
  return response
}
