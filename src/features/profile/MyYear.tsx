import { plural } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { useMemo, useState } from 'react'
import type { TaskRun } from '#pybossa/schemas/taskRun.ts'
import { ChartFigure } from '#shared/charts/ChartFigure.tsx'
import { ColumnChart } from '#ui/charts/ColumnChart.tsx'
import { AnswerCalendar } from './AnswerCalendar.tsx'
import { yearOfAnswers } from './yearOfAnswers.ts'

const A_MONDAY = new Date(2024, 0, 1)

/** When the reader gave answers: by day over the last year, by day of the week and by hour, in his own time. */
export function MyYear({ answers }: { answers: readonly TaskRun[] }) {
  const { t, i18n } = useLingui()
  const [now] = useState(() => new Date())
  const year = useMemo(
    () =>
      yearOfAnswers(
        answers.flatMap(({ finish_time }) => finish_time ?? []),
        now,
      ),
    [answers, now],
  )
  const { locale } = i18n
  const longDay = new Intl.DateTimeFormat(locale, { dateStyle: 'long' })
  const hour = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' })
  const weekdayName = (index: number, weekday: 'long' | 'short') =>
    new Intl.DateTimeFormat(locale, { weekday }).format(new Date(2024, 0, A_MONDAY.getDate() + index))

  const { active, best, total } = year
  const summary =
    best === undefined
      ? t`No answers in the last twelve months.`
      : t`${plural(total, { one: '# answer', other: '# answers' })} on ${plural(active, { one: '# day', other: '# days' })}; most on ${longDay.format(best.date)}: ${i18n.number(best.count)}.`
  const busyDays = year.weeks.flat().filter(({ count }) => count > 0)
  const series = (values: number[]) => [{ name: t`Answers`, tone: 'first' as const, values }]
  const weekdays = year.weekdays.map((value, i) => ({
    value,
    label: weekdayName(i, 'long'),
    tick: weekdayName(i, 'short'),
  }))
  const hours = year.hours.map((value, i) => ({
    value,
    label: hour.format(new Date(2024, 0, 1, i)),
    tick: String(i),
  }))
  const most = (rows: { label: string; value: number }[]) =>
    rows.toSorted((one, other) => other.value - one.value)[0]?.label ?? ''

  return (
    <div className="flex flex-col gap-12">
      <ChartFigure
        title={t`Your last twelve months`}
        summary={summary}
        fileName="my-answers-by-day"
        table={{
          columns: [t`Day`, t`Answers`],
          rows: busyDays.toReversed().map(({ date, count }) => [longDay.format(date), count]),
        }}
      >
        <AnswerCalendar year={year} label={summary} />
      </ChartFigure>
      {total > 0 ? (
        <div className="grid gap-x-12 gap-y-12 md:grid-cols-2">
          <ChartFigure
            title={t`Days of the week`}
            summary={<Trans>You are here most on {most(weekdays)}.</Trans>}
            fileName="my-answers-by-weekday"
            table={{
              columns: [t`Day`, t`Answers`],
              rows: weekdays.map(({ label, value }) => [label, value]),
            }}
          >
            <ColumnChart
              points={weekdays}
              series={series(year.weekdays)}
              label={t`Answers by day of the week`}
              locale={locale}
            />
          </ChartFigure>
          <ChartFigure
            title={t`Hours of the day`}
            summary={<Trans>You give most answers in the hour from {most(hours)}.</Trans>}
            fileName="my-answers-by-hour"
            table={{ columns: [t`Hour`, t`Answers`], rows: hours.map(({ label, value }) => [label, value]) }}
          >
            <ColumnChart
              points={hours}
              series={series(year.hours)}
              label={t`Answers by hour of the day`}
              locale={locale}
            />
          </ChartFigure>
        </div>
      ) : null}
    </div>
  )
}
