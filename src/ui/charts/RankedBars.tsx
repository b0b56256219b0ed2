import type { ReactNode } from 'react'
import { wholeNumber } from './chartNumbers.ts'

/** Who or what has most, first to last: a name, its number, and a bar as long as its share of the first. */
export function RankedBars({
  rows,
  label,
  locale,
}: {
  rows: readonly { key: string; name: ReactNode; value: number }[]
  label: string
  locale: string
}) {
  const most = Math.max(1, ...rows.map(({ value }) => value))
  return (
    <ol aria-label={label} className="flex flex-col gap-3">
      {rows.map(({ key, name, value }) => (
        <li key={key} className="flex flex-col gap-1">
          <span className="flex items-baseline justify-between gap-4">
            <span className="min-w-0 wrap-anywhere">{name}</span>
            <span className="shrink-0 font-semibold tabular-nums">{wholeNumber(value, locale)}</span>
          </span>
          <svg aria-hidden="true" width="100%" height="8" className="block">
            <rect width="100%" height="8" rx="4" className="fill-line" />
            <rect
              width={`${value > 0 ? Math.max(1, (value / most) * 100) : 0}%`}
              height="8"
              rx="4"
              className="fill-chart-first"
            />
          </svg>
        </li>
      ))}
    </ol>
  )
}
