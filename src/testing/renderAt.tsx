import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createMemoryRouter } from 'react-router'
import { RouterProvider } from 'react-router/dom'
import { registerFeatureTexts } from '#app/areas.ts'
import { discoverFor, routesFor } from '#app/createRouter.tsx'
import { Providers } from '#app/Providers.tsx'
import { connect } from '#pybossa/client.ts'
import { applyConfig } from '#shared/config/applyConfig.ts'
import { createQueryClient } from '#shared/data/queryClient.ts'
import { activateLanguage } from '#shared/i18n/catalogs.ts'
import { preferredLanguage } from '#shared/i18n/language.ts'
import { createDemoBrowser, type DemoBrowser } from './demoBrowser.ts'

/**
 * Opens an address in the whole app: real router, real client, the demo back end in memory in a private world.
 * `as` signs a person of the site in first, `settings` are those of the demo's README, `browser` is one that was used before, `answers` are
 * given to GETs of these paths in the demo's place, `config` is what the operator's `config.json` says. Needs `// @vitest-environment jsdom` on top of the test file.
 */
export async function renderAt(
  path: string,
  options: {
    as?: string
    site?: 'living' | 'recorded'
    settings?: string
    browser?: DemoBrowser
    answers?: Record<string, unknown>
    config?: Record<string, unknown>
  } = {},
) {
  const browser = options.browser ?? createDemoBrowser(options.site)
  if (options.as) await browser.signIn(options.as)
  if (options.settings) browser.useSettings(options.settings)
  const { answers = {} } = options
  const ask: typeof fetch = (input, init) => {
    const address = new URL(input instanceof Request ? input.url : String(input), 'http://atrium.test')
    if ((init?.method ?? 'GET') !== 'GET' || !(address.pathname in answers)) return browser.fetch(input, init)
    const response = Response.json(answers[address.pathname])
    return Promise.resolve(Object.defineProperty(response, 'url', { value: address.href }))
  }
  connect({ fetch: ask })
  applyConfig(JSON.stringify(options.config ?? {}))
  registerFeatureTexts()
  await activateLanguage(options.config ? preferredLanguage() : 'en')
  const client = createQueryClient()
  const router = createMemoryRouter(routesFor(client), {
    initialEntries: [path],
    patchRoutesOnNavigation: discoverFor(client),
  })
  const view = render(
    <Providers client={client}>
      <RouterProvider router={router} />
    </Providers>,
  )
  await screen.findByRole('main', {}, { timeout: 10_000 })
  return { ...view, user: userEvent.setup(), router, client, browser }
}
