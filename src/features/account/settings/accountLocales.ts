import { isOffered } from '#shared/i18n/language.ts'

/** PYBOSSA's LOCALES; no JSON answer lists them (CONTRACT.md V30, §7.1). */
const serverLocales = 'en es fr it ja el de pt pt_BR zh zh_Hant_TW ca eu gl ru sv'.split(' ')

/** A language in its own words: `pt_BR` → `português (Brasil)`. */
export function nameOfLocale(code: string): string {
  const tag = code.replaceAll('_', '-')
  try {
    return new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? code
  } catch {
    return code
  }
}

/** What an account's language can be: those that this interface speaks, and the others; the stored one is always among them. */
export function localesFor(stored: string): { spoken: string[]; others: string[] } {
  const all = serverLocales.includes(stored) || !stored ? serverLocales : [...serverLocales, stored]
  return {
    spoken: all.filter((code) => isOffered(code)),
    others: all.filter((code) => !isOffered(code)),
  }
}
