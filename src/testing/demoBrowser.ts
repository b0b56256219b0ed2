import { createDemo, type Demo } from '#demo/server.ts'
import { livingSite } from '#demo/livingSite/livingSite.ts'
import { recordedSite } from '#demo/recordedSite/recordedSite.ts'

const ORIGIN = 'http://atrium.test'
const MAX_HOPS = 5

const demos = new Map<'living' | 'recorded', Demo>()
let worlds = 0

/**
 * People of the living site work by day: what they have done shall depend on the hour of the test as little as it can. In the morning the
 * last noon is too long ago for what the site says of the last 24 hours.
 */
function steadyNow(): Date {
  const noon = new Date()
  noon.setUTCHours(12, 0, 0, 0)
  return noon.getTime() <= Date.now() ? noon : new Date()
}

function demoOf(site: 'living' | 'recorded'): Demo {
  const known = demos.get(site)
  if (known) return known
  const now = steadyNow()
  const demo = createDemo({ seed: site === 'living' ? livingSite(now) : recordedSite(now) })
  demos.set(site, demo)
  return demo
}

/** A browser without a network: cookies, redirects and a private, freshly seeded demo world. */
export interface DemoBrowser {
  fetch: typeof fetch
  signIn(name: string): Promise<void>
  /** Ends the session as another tab would: the page hears nothing of it. */
  signOut(): Promise<void>
  /** Settings of PYBOSSA that are off by default, joined by dots; see the demo's README. */
  useSettings(settings: string): void
  /** The mails of this world, the latest first. */
  mails(): Promise<{ recipient: string; subject: string; body: string }[]>
  /** From now on nothing is reachable, as without a network; `false` ends it. */
  setOffline(isOffline: boolean): void
}

/** Follows redirects and keeps cookies as a browser's `fetch` does; see {@link DemoBrowser}. */
export function createDemoBrowser(site: 'living' | 'recorded' = 'living'): DemoBrowser {
  const demo = demoOf(site)
  const jar = new Map<string, string>([['atrium_world', `page-test-${++worlds}`]])
  let isOffline = false

  async function once(url: URL, init: RequestInit): Promise<Response> {
    const headers = new Headers(init.headers)
    headers.set('Cookie', [...jar].map(([name, value]) => `${name}=${value}`).join('; '))
    const { signal: _, ...rest } = init
    const response = await demo.fetch(new Request(url, { ...rest, headers, redirect: 'manual' }))
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
      if (/max-age=0|expires=thu, 01[ -]jan[ -]1970/i.test(cookie)) jar.delete(name)
      else jar.set(name, value)
    }
    return response
  }

  const browserFetch = async (input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> => {
    let url = new URL(input instanceof Request ? input.url : String(input), ORIGIN)
    let request = init
    for (let hop = 0; hop <= MAX_HOPS; hop++) {
      if (isOffline) throw new TypeError('Failed to fetch')
      init.signal?.throwIfAborted()
      const response = await once(url, request)
      const location = response.headers.get('Location')
      if (!location || response.status < 300 || response.status >= 400) {
        Object.defineProperties(response, { url: { value: url.href }, redirected: { value: hop > 0 } })
        return response
      }
      url = new URL(location, url)
      // After a POST browsers go on with a GET that has lost its body and its Content-Type.
      if (request.method === 'POST' && response.status !== 307 && response.status !== 308) {
        const headers = new Headers(request.headers)
        headers.delete('Content-Type')
        const { body: _, ...rest } = request
        request = { ...rest, method: 'GET', headers }
      }
    }
    throw new TypeError('Too many redirects')
  }

  return {
    fetch: browserFetch,
    async signOut() {
      await browserFetch('/account/signout?response_format=json')
    },
    useSettings: (settings) => void jar.set('atrium_settings', settings),
    async mails() {
      const reply = await browserFetch('/demo/mailbox?response_format=json')
      return ((await reply.json()) as { mails: { recipient: string; subject: string; body: string }[] }).mails
    },
    setOffline(next) {
      isOffline = next
    },
    async signIn(name) {
      const form = (await (
        await browserFetch('/account/signin?response_format=json', {
          headers: { 'Content-Type': 'application/json' },
        })
      ).json()) as { form: { csrf: string } }
      const reply = await browserFetch('/account/signin?response_format=json', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'X-CSRFToken': form.form.csrf },
        body: JSON.stringify({ email: `${name}@example.org`, password: `${name}-password` }),
      })
      // The form again is a refusal, with or without a `next`.
      if ('form' in ((await reply.json()) as object)) throw new Error(`${name} could not sign in`)
    },
  }
}
