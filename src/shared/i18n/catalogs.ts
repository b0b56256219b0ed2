import { i18n, type Messages } from '@lingui/core'

/** Languages this build speaks, each written in its own words. */
export const languages = { en: 'English', es: 'Español' } as const
export type Language = keyof typeof languages

type Catalog = () => Promise<{ messages: Messages }>
const shell = import.meta.glob<{ messages: Messages }>('./locales/*.po')
let areas: Record<string, Catalog> = {}
const loadedAreas = new Set<string>()

/** Hands over the features' own catalogues (`../features/<area>/locales/<language>.po`), which `shared` may not know itself. */
export function registerAreas(catalogs: Record<string, Catalog>): void {
  areas = catalogs
}

const areaKey = (area: string, language: string) =>
  Object.keys(areas).find((path) => path.endsWith(`/${area}/locales/${language}.po`))

async function messagesOf(area: string, language: string): Promise<Messages> {
  const key = areaKey(area, language)
  return key ? ((await areas[key]?.())?.messages ?? {}) : {}
}

/** Makes the texts of one feature available; called with the feature's lazy page. */
export async function loadArea(area: string): Promise<void> {
  if (loadedAreas.has(area)) return
  i18n.load(i18n.locale, await messagesOf(area, i18n.locale))
  loadedAreas.add(area)
}

/** Changes the language of the interface and remembers nothing: the caller keeps the reader's choice. */
export async function activateLanguage(language: Language): Promise<void> {
  const parts = await Promise.all([
    shell[`./locales/${language}.po`]?.().then(({ messages }) => messages),
    ...[...loadedAreas].map((area) => messagesOf(area, language)),
  ])
  i18n.load(language, Object.assign({}, ...parts) as Messages)
  i18n.activate(language)
  document.documentElement.lang = language
}

export { i18n }
