import { StrictMode } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { RouterProvider } from 'react-router/dom'
import { readConfig } from '#shared/config/readConfig.ts'
import { createQueryClient } from '#shared/data/queryClient.ts'
import { readSiteBlock } from '#shared/data/readSiteBlock.ts'
import { whoAmI } from '#shared/data/useCurrentUser.ts'
import { activateLanguage, i18n } from '#shared/i18n/catalogs.ts'
import { preferredLanguage } from '#shared/i18n/language.ts'
import { registerFeatureTexts } from './areas.ts'
import { createRouter } from './createRouter.tsx'
import { Providers } from './Providers.tsx'

/**
 * Starts the app in the document, at its address.
 * @throws Error where the document has no `#root`
 */
export async function startApp(): Promise<Root> {
  const client = createQueryClient()
  // Every page wants to know who is there: where the page does not say it, it is asked at once, beside the texts.
  if (!readSiteBlock(client)) void client.prefetchQuery(whoAmI())
  registerFeatureTexts()
  // The texts are on their way before the configuration is known, which seldom changes which.
  const texts = activateLanguage(preferredLanguage())
  await readConfig()
  // It fetches the code of the page at once, beside the texts that all pages share.
  const router = createRouter(client)
  await texts
  if (i18n.locale !== preferredLanguage()) await activateLanguage(preferredLanguage())

  const place = document.getElementById('root')
  if (!place) throw new Error('index.html has no #root')
  const root = createRoot(place)
  root.render(
    <StrictMode>
      <Providers client={client}>
        <RouterProvider router={router} />
      </Providers>
    </StrictMode>,
  )
  return root
}
