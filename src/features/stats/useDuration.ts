import { useLingui } from '@lingui/react/macro'

/** Seconds in the reader's words: seconds up to a minute and a half, then minutes and hours with one decimal. */
export function useDuration() {
  const { i18n } = useLingui()
  const inWords = (value: number, unit: 'second' | 'minute' | 'hour', digits: number) =>
    new Intl.NumberFormat(i18n.locale, {
      style: 'unit',
      unit,
      unitDisplay: 'long',
      maximumFractionDigits: digits,
    }).format(value)
  return (seconds: number) => {
    if (seconds < 90) return inWords(seconds, 'second', seconds < 10 ? 1 : 0)
    if (seconds < 90 * 60) return inWords(seconds / 60, 'minute', 1)
    return inWords(seconds / 3600, 'hour', 1)
  }
}
