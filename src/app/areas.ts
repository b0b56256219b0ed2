import type { Messages } from '@lingui/core'
import { registerAreas } from '#shared/i18n/catalogs.ts'

/**
 * The catalogues of what visits begin with, which only the shell may know; those of all else are named in a file of their own: seventy
 * addresses are heavy.
 */
export const registerFeatureTexts = () =>
  registerAreas(
    import.meta.glob<{ messages: Messages }>('../features/{home,projects,contribute,account}/locales/*.po'),
    async () => (await import('./laterAreas.ts')).laterAreas,
  )
