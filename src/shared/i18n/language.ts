import { languages, type Language } from './catalogs.ts'
import { setting } from '#shared/config/setting.ts'
import { readSetting, writeSetting } from '#shared/settings.ts'

const KEY = 'language'

/** Whether the interface speaks a language, and the operator offers it. */
export const isOffered = (code: string): code is Language =>
  code in languages && (setting('languages')?.includes(code as Language) ?? true)

/** The reader's own choice, else the best of the browser's languages that we speak, else the operator's, else English. */
export function preferredLanguage(): Language {
  const wanted = [readSetting(KEY), ...navigator.languages].flatMap((code) =>
    code ? [code, code.split('-')[0] ?? code] : [],
  )
  return wanted.find(isOffered) ?? setting('defaultLanguage') ?? 'en'
}

/** Keeps the reader's choice; also as the cookie `language`, which PYBOSSA reads for visitors (CONTRACT.md §4.1). */
export function rememberLanguage(language: Language): void {
  writeSetting(KEY, language)
  document.cookie = `language=${language}; path=/; max-age=31536000; samesite=lax`
}
