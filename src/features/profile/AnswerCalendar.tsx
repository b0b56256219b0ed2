import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import type { Year } from './yearOfAnswers.ts'

const CELL = 11
const STEP = 14
const TOP = 20
const shades = [
  'fill-line',
  'fill-accent opacity-35',
  'fill-accent opacity-55',
  'fill-accent opacity-75',
  'fill-accent',
]

/** A year as a square for each day, the darker the more answers; a narrow screen shows its latest months. */
export function AnswerCalendar({ year, label }: { year: Year; label: string }) {
  const { t, i18n } = useLingui()
  const most = year.best?.count ?? 0
  const day = new Intl.DateTimeFormat(i18n.locale, { dateStyle: 'full' })
  const month = new Intl.DateTimeFormat(i18n.locale, { month: 'short' })
  const shadeOf = (count: number) => shades[count === 0 ? 0 : Math.max(1, Math.ceil((4 * count) / most))]
  const width = year.weeks.length * STEP
  return (
    <div className="flex min-w-0 flex-col gap-2">
      <div className="flex justify-end overflow-hidden lg:justify-start">
        <svg
          role="img"
          aria-label={label}
          width={width}
          height={TOP + 7 * STEP}
          viewBox={`0 0 ${width} ${TOP + 7 * STEP}`}
          className="shrink-0 lg:h-auto lg:w-full"
        >
          {year.weeks.map((week, column) => {
            const first = week[0]
            const isNewMonth = first !== undefined && first.date.getDate() <= 7
            return (
              <g key={first?.date.getTime() ?? column} transform={`translate(${column * STEP} 0)`}>
                {isNewMonth && column < year.weeks.length - 2 ? (
                  <text y={12} className="fill-muted font-sans text-sm">
                    {month.format(first.date)}
                  </text>
                ) : null}
                {week.map(({ date, count }, row) => (
                  <rect
                    key={date.getTime()}
                    y={TOP + row * STEP}
                    width={CELL}
                    height={CELL}
                    rx={2}
                    className={shadeOf(count)}
                  >
                    <title>
                      {t`${day.format(date)}: ${plural(count, { 0: 'no answers', one: '# answer', other: '# answers' })}`}
                    </title>
                  </rect>
                ))}
              </g>
            )
          })}
        </svg>
      </div>
      <p aria-hidden="true" className="flex items-center gap-1.5 text-sm text-muted">
        {t`fewer`}
        {shades.map((shade) => (
          <svg key={shade} width={CELL} height={CELL}>
            <rect width={CELL} height={CELL} rx={2} className={shade} />
          </svg>
        ))}
        {t`more`}
      </p>
    </div>
  )
}
