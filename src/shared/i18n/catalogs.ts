import { i18n, type Messages } from '@lingui/core'

/** Languages this build speaks, each written in its own words. */
export const languages = { en: 'English', es: 'Español' } as const
export type Language = keyof typeof languages

type Catalogs = Record<string, () => Promise<{ messages: Messages }>>
const shell: Catalogs = import.meta.glob<{ messages: Messages }>('./locales/*.po')
let known: Catalogs = {}
let later = async (): Promise<Catalogs> => ({})
const loadedAreas = new Set<string>()
/** What the interface is to speak; it does as soon as its own texts are here. */
let wanted: Language = 'en'

/**
 * Hands over the catalogues that `shared` may not know itself (`…/<area>/locales/<language>.po`): those at hand, and how to learn of
 * the rest.
 */
export function registerAreas(catalogs: Catalogs, rest: () => Promise<Catalogs>): void {
  known = catalogs
  later = rest
}

const catalogIn = (catalogs: Catalogs, area: string, language: string) =>
  Object.entries(catalogs).find(([path]) => path.endsWith(`/${area}/locales/${language}.po`))?.[1]

async function messagesOf(area: string, language: string): Promise<Messages> {
  const catalog = catalogIn(known, area, language) ?? catalogIn(await later(), area, language)
  return (await catalog?.())?.messages ?? {}
}

/** Makes the texts of one feature available; called with the feature's lazy page. */
export async function loadArea(area: string): Promise<void> {
  if (loadedAreas.has(area)) return
  const language = wanted
  i18n.load(language, await messagesOf(area, language))
  if (language === wanted) loadedAreas.add(area)
  else await loadArea(area)
}

/** Changes the language of the interface and remembers nothing: the caller keeps the reader's choice. */
export async function activateLanguage(language: Language): Promise<void> {
  wanted = language
  const parts = await Promise.all([
    shell[`./locales/${language}.po`]?.().then(({ messages }) => messages),
    ...[...loadedAreas].map((area) => messagesOf(area, language)),
  ])
  i18n.load(language, Object.assign({}, ...parts) as Messages)
  i18n.activate(language)
  document.documentElement.lang = language
}

export { i18n }
