import { useLingui } from '@lingui/react/macro'

const steps: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 365 * 86_400],
  ['month', 30 * 86_400],
  ['week', 7 * 86_400],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
]

/** PYBOSSA's dates have no zone and are UTC (CONTRACT.md §5.2). */
export const parseDate = (iso: string): Date => new Date(/[zZ]|[+-]\d\d:?\d\d$/.test(iso) ? iso : `${iso}Z`)

/** Dates in the reader's language: `relative` ("3 days ago"), `exact` (with time), `day`. They take PYBOSSA's ISO texts. */
export function useDates() {
  const { i18n } = useLingui()
  const format = (options: Intl.DateTimeFormatOptions) => (iso: string) =>
    new Intl.DateTimeFormat(i18n.locale, options).format(parseDate(iso))
  return {
    relative(iso: string) {
      const seconds = (parseDate(iso).getTime() - Date.now()) / 1000
      const words = new Intl.RelativeTimeFormat(i18n.locale, { numeric: 'auto' })
      const step = steps.find(([, size]) => Math.abs(seconds) >= size)
      return step ? words.format(Math.round(seconds / step[1]), step[0]) : words.format(0, 'second')
    },
    exact: format({ dateStyle: 'long', timeStyle: 'short' }),
    day: format({ dateStyle: 'long' }),
  }
}
