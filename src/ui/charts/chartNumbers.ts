const SHORT_FROM = 10_000

/** A number with the reader's separators: `1,234,567`. */
export const wholeNumber = (value: number, locale: string) => new Intl.NumberFormat(locale).format(value)

/** A number short enough for an axis: `1.2M` from ten thousand on, as the reader's language writes it. */
export const shortNumber = (value: number, locale: string) =>
  Math.abs(value) < SHORT_FROM
    ? wholeNumber(value, locale)
    : new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 1 }).format(value)

/** A part of a whole in whole per cent; something is never 0 %, and less than everything never 100 %. */
export function sharePercent(part: number, whole: number): number {
  if (whole <= 0 || part <= 0) return 0
  if (part >= whole) return 100
  return Math.min(99, Math.max(1, Math.round((part / whole) * 100)))
}

/** Whole steps from nothing to at least `max`, few enough to read; `[0, 1]` where nothing was counted. */
export function countTicks(max: number, about = 4): number[] {
  const top = Math.max(1, max)
  const rough = top / about
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = Math.max(1, [1, 2, 5, 10].map((factor) => factor * power).find((size) => size >= rough) ?? 1)
  return Array.from({ length: Math.ceil(top / step) + 1 }, (_, index) => Math.round(index * step))
}
