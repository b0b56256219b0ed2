import type { Messages } from '@lingui/core'
import { registerAreas } from '#shared/i18n/catalogs.ts'

/** The features' catalogues, which only the shell may know, and those of what only some features share. */
export const registerFeatureTexts = () =>
  registerAreas(
    import.meta.glob<{ messages: Messages }>([
      '../features/*/locales/*.po',
      '../shared/{workshop,pictures}/locales/*.po',
    ]),
  )
