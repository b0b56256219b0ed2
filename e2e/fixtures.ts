import { test as base, expect } from '@playwright/test'
import { signIn } from './signIn.ts'
import { violationsOf } from './violations.ts'

interface Fixtures {
  /** Signs a person of the demo site in (`vera`, `olga`, `nora` …) before the page is opened. */
  as: (name: string) => Promise<void>
  /** Ends the session as another tab would: the open page hears nothing of it. */
  signOut: () => Promise<void>
  /** Console texts that this test causes on purpose. Everything else on the console fails it. */
  expectNoise: (pattern: RegExp) => void
  /** Other sites that this test lets the page ask; it should answer for them itself. */
  expectForeign: (pattern: RegExp) => void
  /** Asks axe about the page as it stands. */
  expectAccessible: () => Promise<void>
  /** What the demo back end holds, asked as the person who is signed in. */
  serverSays: <T>(path: string) => Promise<T>
  guard: void
}

const worldOf = (title: string) =>
  `${title.replace(/\W+/g, '-').slice(0, 40)}-${Math.random().toString(36).slice(2)}`

/** Every test has its own freshly seeded world, and fails on console errors and on requests to other hosts. */
export const test = base.extend<Fixtures & { noise: RegExp[]; sites: RegExp[] }>({
  noise: async ({}, use) => use([]),
  sites: async ({}, use) => use([]),
  context: async ({ context, baseURL }, use, info) => {
    await context.addCookies([{ name: 'atrium_world', value: worldOf(info.title), url: baseURL ?? '' }])
    await use(context)
  },
  guard: [
    async ({ context, baseURL, noise, sites }, use) => {
      const complaints: string[] = []
      const foreign: string[] = []
      const host = new URL(baseURL ?? '').host
      context.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
      })
      context.on('weberror', (error) => complaints.push(String(error.error())))
      context.on('request', (request) => {
        const url = new URL(request.url())
        if (/^(https?|wss?):$/.test(url.protocol) && url.host !== host) foreign.push(request.url())
      })
      await use()
      const unexpected = complaints.filter((text) => !noise.some((pattern) => pattern.test(text)))
      expect([...new Set(unexpected)]).toEqual([])
      expect(foreign.filter((url) => !sites.some((pattern) => pattern.test(url)))).toEqual([])
    },
    { auto: true },
  ],
  expectNoise: async ({ noise }, use) => use((pattern) => void noise.push(pattern)),
  expectForeign: async ({ sites }, use) => use((pattern) => void sites.push(pattern)),
  as: async ({ context, baseURL }, use) => use((name) => signIn(context.request, baseURL ?? '', name)),
  signOut: async ({ context }, use) =>
    use(async () => {
      await context.request.get('/account/signout?response_format=json')
    }),
  expectAccessible: async ({ page }, use) => use(async () => expect(await violationsOf(page)).toEqual([])),
  serverSays: async ({ context }, use) =>
    use(async <T>(path: string) => {
      const reply = await context.request.get(path, { headers: { 'Content-Type': 'application/json' } })
      return (await reply.json()) as T
    }),
})

export { expect }
