import { grounds, fills, type ChartTone } from './chartData.ts'
import { sharePercent, wholeNumber } from './chartNumbers.ts'

/** Two parts of a whole as one bar, with their numbers under it. `label` says in one sentence what it shows. */
export function ShareBar({
  parts,
  label,
  locale,
}: {
  parts: readonly [SharePart, SharePart]
  label: string
  locale: string
}) {
  const whole = parts[0].value + parts[1].value
  const first = sharePercent(parts[0].value, whole)
  const percents = [first, whole > 0 ? 100 - first : 0]
  const percent = new Intl.NumberFormat(locale, { style: 'percent' })
  return (
    <div className="flex flex-col gap-3">
      <svg
        role="img"
        aria-label={label}
        width="100%"
        height="28"
        className="block overflow-hidden rounded-md"
      >
        <rect width="100%" height="28" className="fill-line" />
        {parts.map(({ name, tone }, index) => (
          <rect
            key={name}
            x={index === 0 ? '0%' : `${first}%`}
            width={`${percents[index]}%`}
            height="28"
            className={fills[tone]}
          />
        ))}
        {first > 0 && first < 100 ? (
          <rect x={`${first}%`} width="2" height="28" className="fill-page" transform="translate(-1 0)" />
        ) : null}
      </svg>
      <dl className="grid grid-cols-2 gap-4">
        {parts.map(({ name, tone, value }, index) => (
          <div key={name} className="flex flex-col">
            <dt className="flex items-center gap-2 text-sm text-muted">
              <span aria-hidden="true" className={`size-3 shrink-0 rounded-sm ${grounds[tone]}`} />
              {name}
            </dt>
            <dd className="tabular-nums">
              <span className="text-lg font-semibold">{wholeNumber(value, locale)}</span>{' '}
              <span className="text-muted">{percent.format((percents[index] ?? 0) / 100)}</span>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

export interface SharePart {
  name: string
  tone: ChartTone
  value: number
}
