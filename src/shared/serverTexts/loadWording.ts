import type { I18n } from '@lingui/core'
import { loadArea } from '#shared/i18n/catalogs.ts'
import { ourWordingOf, plainText } from './serverTexts.ts'

/**
 * Our words for the server's, fetched with the first refusal; without a network its own have to do, as plain text.
 * @returns what to show for a text of the server's
 */
export async function loadWording(i18n: I18n): Promise<(serverText: string) => string> {
  const isLoaded = await loadArea('serverTexts').then(
    () => true,
    () => false,
  )
  return (serverText) => {
    const ours = isLoaded ? ourWordingOf(serverText) : undefined
    return ours ? i18n._(ours) : plainText(serverText)
  }
}
