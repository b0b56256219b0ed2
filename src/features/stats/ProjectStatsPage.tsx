import { Trans, useLingui } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { getProjectStats } from '#pybossa/endpoints/projectReports.ts'
import { query } from '#shared/data/query.ts'
import { ProjectFrame } from '#shared/projectPages/ProjectFrame.tsx'
import { DayCharts } from './DayCharts.tsx'
import { HourChart } from './HourChart.tsx'
import { KeyFigures } from './KeyFigures.tsx'
import { NoStatsYet } from './NoStatsYet.tsx'
import { PeopleCharts } from './PeopleCharts.tsx'

const statsQuery = (short_name = '') => query(getProjectStats, { params: { short_name } })

export const needs = ({ params }: { params: Record<string, string> }) => [statsQuery(params['short_name'])]

/** When, how fast and by whom a project is worked on (CONTRACT.md V47). */
export default function ProjectStatsPage() {
  const { t } = useLingui()
  const { short_name } = useParams()
  const { data: page } = useSuspenseQuery(statsQuery(short_name))
  const { project, projectStats: charts } = page

  return (
    <ProjectFrame project={project} tab="stats" title={t`Statistics`}>
      {charts && charts.dayStats.length > 0 ? (
        <div className="flex flex-col gap-14">
          <KeyFigures page={page} charts={charts} />
          <DayCharts charts={charts} short_name={project.short_name} />
          <HourChart charts={charts} short_name={project.short_name} />
          <PeopleCharts charts={charts} shares={page.userStats} short_name={project.short_name} />
          <p className="border-t border-line pt-6 text-sm text-faint">
            <Trans>
              The server counts these numbers about once an hour, so the newest answers may be missing.
            </Trans>
          </p>
        </div>
      ) : (
        <NoStatsYet project={project} />
      )}
    </ProjectFrame>
  )
}
