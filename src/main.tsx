import '#ui/style.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { RouterProvider } from 'react-router/dom'
import { registerFeatureTexts } from '#app/areas.ts'
import { createRouter } from '#app/createRouter.tsx'
import { Providers } from '#app/Providers.tsx'
import { createQueryClient } from '#shared/data/queryClient.ts'
import { readConfig } from '#shared/config/readConfig.ts'
import { readSiteBlock } from '#shared/data/readSiteBlock.ts'
import { whoAmI } from '#shared/data/useCurrentUser.ts'
import { activateLanguage, i18n } from '#shared/i18n/catalogs.ts'
import { preferredLanguage } from '#shared/i18n/language.ts'

const client = createQueryClient()
// Every page wants to know who is there: where the page does not say it, it is asked at once, beside the texts.
if (!readSiteBlock(client)) void client.prefetchQuery(whoAmI())
registerFeatureTexts()
// The texts are on their way before the configuration is known, which seldom changes which.
await Promise.all([readConfig(), activateLanguage(preferredLanguage())])
if (i18n.locale !== preferredLanguage()) await activateLanguage(preferredLanguage())

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')
createRoot(root).render(
  <StrictMode>
    <Providers client={client}>
      <RouterProvider router={createRouter(client)} />
    </Providers>
  </StrictMode>,
)
