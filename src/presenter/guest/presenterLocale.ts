/**
 * The language a presenter is told in `#PYBOSSA_USER_LOCALE`: the reader's if its text holds a dictionary for it, else English. Some
 * presenters break on a language they do not know before any button works.
 * @param locale BCP 47, e.g. `pt-BR`; PYBOSSA writes `pt_BR`
 */
export function presenterLocale(html: string, locale: string): string {
  const names = [locale.replace('-', '_'), locale, locale.replace(/[-_].*/, '')]
  return (
    names.find((name) => new RegExp(`(['"]${escape(name)}['"]|[\\s{,]${escape(name)})\\s*:`).test(html)) ??
    'en'
  )
}

function escape(text: string): string {
  return text.replace(/[^\w-]/g, '')
}
