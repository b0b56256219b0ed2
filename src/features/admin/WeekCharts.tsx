import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { WeekChart } from '#pybossa/endpoints/admin.ts'
import { ChartFigure } from '#shared/charts/ChartFigure.tsx'
import type { ChartSeries } from '#ui/charts/chartData.ts'
import { ColumnChart } from '#ui/charts/ColumnChart.tsx'
import { useDays } from './useDays.ts'
import { countsOn, daysOf, returning, type CountedWeek } from './weekChart.ts'

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

/** The week in charts: people, answers, tasks and accounts per day, and how often people came back. */
export function WeekCharts({ week }: { week: CountedWeek }) {
  const { t } = useLingui()
  const days = daysOf(week)
  const per = (chart: WeekChart) => countsOn(days, chart)
  const [users, others] = [per(week.active_users_last_week), per(week.active_anon_last_week)]
  const answers = per(week.new_task_runs_week)
  const tasks = per(week.new_tasks_week)
  const accounts = per(week.new_users_week)
  return (
    <div className="grid gap-x-12 gap-y-12 xl:grid-cols-2">
      <DayChart
        days={days}
        title={t`People who answered`}
        summary={<Trans>People without an account are counted by their network address.</Trans>}
        fileName="people-per-day"
        series={[
          { name: t`With an account`, tone: 'first', values: users },
          { name: t`Without an account`, tone: 'second', values: others },
        ]}
      />
      <DayChart
        days={days}
        title={t`Answers`}
        summary={
          <Plural
            value={sum(answers)}
            _0="Nobody answered this week."
            one="# answer this week."
            other="# answers this week."
          />
        }
        fileName="answers-per-day"
        series={[{ name: t`Answers`, tone: 'first', values: answers }]}
      />
      <DayChart
        days={days}
        title={t`New tasks`}
        summary={
          <Plural
            value={sum(tasks)}
            _0="No tasks were added this week."
            one="# task was added this week."
            other="# tasks were added this week."
          />
        }
        fileName="tasks-per-day"
        series={[{ name: t`New tasks`, tone: 'first', values: tasks }]}
      />
      <DayChart
        days={days}
        title={t`New accounts`}
        summary={
          <Plural
            value={sum(accounts)}
            _0="Nobody made an account this week."
            one="# person made an account this week."
            other="# people made an account this week."
          />
        }
        fileName="accounts-per-day"
        series={[{ name: t`New accounts`, tone: 'first', values: accounts }]}
      />
      <ReturningChart week={week} />
    </div>
  )
}

function DayChart({
  days,
  title,
  summary,
  fileName,
  series,
}: {
  days: readonly string[]
  title: string
  summary: ReactNode
  fileName: string
  series: readonly ChartSeries[]
}) {
  const { t, i18n } = useLingui()
  const { long, short } = useDays()
  return (
    <ChartFigure
      title={title}
      summary={summary}
      fileName={fileName}
      table={{
        columns: [t`Day`, ...series.map(({ name }) => name)],
        rows: days.map((day, index) => [day, ...series.map(({ values }) => values[index] ?? 0)]),
      }}
    >
      <ColumnChart
        points={days.map((day) => ({ label: long(day), tick: short(day) }))}
        series={series}
        label={t`${title}, per day`}
        locale={i18n.locale}
      />
    </ChartFigure>
  )
}

function ReturningChart({ week }: { week: CountedWeek }) {
  const { t, i18n } = useLingui()
  const rows = returning(week.returning_users_week)
  const often = sum(rows.filter(({ days }) => days > 1).map(({ people }) => people))
  const title = t`How often people came`
  return (
    <ChartFigure
      title={title}
      summary={
        <Plural
          value={often}
          _0="Nobody with an account came on more than one day."
          one="# person with an account came on more than one day."
          other="# people with an account came on more than one day."
        />
      }
      fileName="how-often-people-came"
      table={{
        columns: [t`Days of the week`, t`People`],
        rows: rows.map(({ days, people }) => [days, people]),
      }}
    >
      <ColumnChart
        points={rows.map(({ days }) => ({
          label: days === 1 ? t`On one day` : t`On ${days} days`,
          tick: i18n.number(days),
        }))}
        series={[{ name: t`People`, tone: 'first', values: rows.map(({ people }) => people) }]}
        label={t`How many people came on how many days of the week`}
        locale={i18n.locale}
      />
    </ChartFigure>
  )
}
