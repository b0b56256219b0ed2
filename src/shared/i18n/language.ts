import { languages, type Language } from './catalogs.ts'
import { readSetting, writeSetting } from '#shared/settings.ts'

const KEY = 'language'

const isLanguage = (code: string | null | undefined): code is Language => !!code && code in languages

/** The reader's own choice, else the best of the browser's languages that we speak, else English. */
export function preferredLanguage(): Language {
  const wanted = [readSetting(KEY), ...navigator.languages].flatMap((code) =>
    code ? [code, code.split('-')[0]] : [],
  )
  return wanted.find(isLanguage) ?? 'en'
}

/** Keeps the reader's choice; also as the cookie `language`, which PYBOSSA reads for visitors (CONTRACT.md §4.1). */
export function rememberLanguage(language: Language): void {
  writeSetting(KEY, language)
  document.cookie = `language=${language}; path=/; max-age=31536000; samesite=lax`
}
