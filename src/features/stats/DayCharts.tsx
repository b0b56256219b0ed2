import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { ProjectCharts } from '#pybossa/schemas/stats.ts'
import { ChartFigure } from '#shared/charts/ChartFigure.tsx'
import { AreaChart } from '#ui/charts/AreaChart.tsx'
import { ColumnChart } from '#ui/charts/ColumnChart.tsx'
import { completedByDay, perDay, sumOf } from './readCharts.ts'
import { useAnswerSeries } from './useAnswerSeries.ts'

/** Answers per day, and how the number of finished tasks grew meanwhile. */
export function DayCharts({ charts, short_name }: { charts: ProjectCharts; short_name: string }) {
  const { t, i18n } = useLingui()
  const toSeries = useAnswerSeries()
  const format = (options: Intl.DateTimeFormatOptions) => (at: number) =>
    new Intl.DateTimeFormat(i18n.locale, { ...options, timeZone: 'UTC' }).format(at)
  const [long, short] = [format({ dateStyle: 'full' }), format({ day: 'numeric', month: 'short' })]
  const iso = (at: number) => new Date(at).toISOString().slice(0, 10)

  const days = perDay(charts)
  const total = days.reduce((sum, day) => sum + sumOf(day), 0)
  const best = days.toSorted((one, other) => sumOf(other) - sumOf(one))[0]
  const bestDay = best ? long(best.at) : ''
  const points = days.map(({ at }) => ({ label: long(at), tick: short(at) }))

  const completed = completedByDay(charts)
  const last = completed.at(-1)?.completed ?? 0

  return (
    <>
      <ChartFigure
        title={t`Answers per day`}
        summary={
          best && total > 0 ? (
            <>
              <Plural value={total} one="# answer" other="# answers" />{' '}
              <Trans>
                in {days.length} days, most of them on {bestDay}: {i18n.number(sumOf(best))}.
              </Trans>
            </>
          ) : (
            <Trans>Nobody answered in the last {days.length} days.</Trans>
          )
        }
        fileName={`${short_name}-answers-per-day`}
        table={{
          columns: [t`Day`, t`With an account`, t`Without an account`],
          rows: days.map(({ at, withAccount, withoutAccount }) => [iso(at), withAccount, withoutAccount]),
        }}
      >
        <ColumnChart
          points={points}
          series={toSeries(days)}
          label={t`Answers per day`}
          locale={i18n.locale}
        />
      </ChartFigure>
      {completed.length > 0 ? (
        <ChartFigure
          title={t`Tasks finished`}
          summary={
            <Plural
              value={last}
              _0="No task got its last answer in these days."
              one="# task got its last answer in these days."
              other="# tasks got their last answer in these days, added up."
            />
          }
          fileName={`${short_name}-completed-tasks`}
          table={{
            columns: [t`Day`, t`Tasks finished so far`],
            rows: completed.map(({ at, completed: n }) => [iso(at), n]),
          }}
        >
          <AreaChart
            points={completed.map(({ at }) => ({ label: long(at), tick: short(at) }))}
            series={{
              name: t`finished since the first day:`,
              tone: 'first',
              values: completed.map(({ completed: n }) => n),
            }}
            label={t`Tasks finished, added up day by day`}
            locale={i18n.locale}
          />
        </ChartFigure>
      ) : null}
    </>
  )
}
