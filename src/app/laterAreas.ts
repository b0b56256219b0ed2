import type { Messages } from '@lingui/core'

/** Where the texts are that no first page needs: the other features', and those of what only some features share. */
export const laterAreas = import.meta.glob<{ messages: Messages }>([
  '../features/*/locales/*.po',
  '!../features/{home,projects,contribute,account}/locales/*.po',
  '../features/contribute/halts/locales/*.po',
  '/src/shared/{workshop,pictures,serverTexts}/locales/*.po',
  './errors/locales/*.po',
])
