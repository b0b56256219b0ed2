import { useLingui } from '@lingui/react/macro'

/** Days of the server (`2026-11-21`, UTC) in the reader's language, whole and short. */
export function useDays() {
  const { i18n } = useLingui()
  const format = (options: Intl.DateTimeFormatOptions) => (day: string) =>
    new Intl.DateTimeFormat(i18n.locale, { ...options, timeZone: 'UTC' }).format(
      Date.parse(`${day}T00:00:00Z`),
    )
  return {
    long: format({ weekday: 'long', day: 'numeric', month: 'long' }),
    short: format({ weekday: 'short', day: 'numeric' }),
  }
}
