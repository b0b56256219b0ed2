import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { ProjectStatsPage } from '#pybossa/endpoints/projectReports.ts'
import type { ProjectCharts } from '#pybossa/schemas/stats.ts'
import { perDay, sumOf } from './readCharts.ts'
import { useDuration } from './useDuration.ts'

/** The four numbers most people come for. */
export function KeyFigures({ page, charts }: { page: ProjectStatsPage; charts: ProjectCharts }) {
  const { t, i18n } = useLingui()
  const duration = useDuration()
  const days = perDay(charts)
  const answers = days.reduce((sum, day) => sum + sumOf(day), 0)
  const seconds = page.avg_contrib_time
  return (
    <dl className="grid grid-cols-2 gap-x-6 gap-y-6 sm:grid-cols-4">
      <Figure name={t`Volunteers`}>{i18n.number(page.n_volunteers)}</Figure>
      <Figure name={t`Tasks with all their answers`}>
        <Trans>
          {i18n.number(page.n_completed_tasks)}{' '}
          <span className="text-base font-normal text-muted">of {i18n.number(page.n_tasks)}</span>
        </Trans>
      </Figure>
      <Figure name={t`Answers in the last ${days.length} days`}>{i18n.number(answers)}</Figure>
      <Figure name={t`Average time of an answer`}>
        {seconds !== null && seconds > 0 ? duration(seconds) : <Trans>Not known</Trans>}
      </Figure>
    </dl>
  )
}

const Figure = ({ name, children }: { name: string; children: ReactNode }) => (
  <div className="flex flex-col-reverse justify-end border-t-3 border-accent pt-3">
    <dt className="text-sm text-muted">{name}</dt>
    <dd className="text-2xl font-semibold tabular-nums">{children}</dd>
  </div>
)
