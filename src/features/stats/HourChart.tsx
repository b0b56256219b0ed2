import { Trans, useLingui } from '@lingui/react/macro'
import type { ProjectCharts } from '#pybossa/schemas/stats.ts'
import { ChartFigure } from '#shared/charts/ChartFigure.tsx'
import { ColumnChart } from '#ui/charts/ColumnChart.tsx'
import { perHour, sumOf } from './readCharts.ts'
import { useAnswerSeries } from './useAnswerSeries.ts'

/** Answers by the hour of the day, all days together. The server counts in UTC. */
export function HourChart({ charts, short_name }: { charts: ProjectCharts; short_name: string }) {
  const { t, i18n } = useLingui()
  const toSeries = useAnswerSeries()
  const hours = perHour(charts)
  if (hours.length === 0) return null
  const format = (options: Intl.DateTimeFormatOptions) => (hour: number) =>
    new Intl.DateTimeFormat(i18n.locale, { ...options, timeZone: 'UTC' }).format(Date.UTC(2000, 0, 1, hour))
  const [clock, hourOf] = [format({ hour: 'numeric', minute: '2-digit' }), format({ hour: 'numeric' })]
  const best = hours.toSorted((one, other) => sumOf(other) - sumOf(one))[0]
  const busiest = best ? clock(best.at) : ''

  return (
    <ChartFigure
      title={t`Answers by hour of the day`}
      summary={
        best && sumOf(best) > 0 ? (
          <Trans>
            All days together, in coordinated universal time (UTC). The busiest hour begins at {busiest}, with{' '}
            {i18n.number(sumOf(best))}.
          </Trans>
        ) : (
          <Trans>Nothing was counted yet.</Trans>
        )
      }
      fileName={`${short_name}-answers-by-hour`}
      table={{
        columns: [t`Hour (UTC)`, t`With an account`, t`Without an account`],
        rows: hours.map(({ at, withAccount, withoutAccount }) => [clock(at), withAccount, withoutAccount]),
      }}
    >
      <ColumnChart
        points={hours.map(({ at }) => ({ label: clock(at), tick: hourOf(at) }))}
        series={toSeries(hours)}
        label={t`Answers by hour of the day`}
        locale={i18n.locale}
      />
    </ChartFigure>
  )
}
