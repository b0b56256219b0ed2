import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { getDashboard } from '#pybossa/endpoints/admin.ts'
import { gatherActivity } from '#shared/activity/gatherActivity.ts'
import { query } from '#shared/data/query.ts'
import { useFailureWords } from '#shared/forms/useFailureWords.ts'
import { AdminFrame } from '#shared/workshop/AdminFrame.tsx'
import { Button } from '#ui/Button.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Icon } from '#ui/Icon.tsx'
import { Notice } from '#ui/Notice.tsx'
import { ActivityLine } from './ActivityLine.tsx'
import { useDays } from './useDays.ts'
import { useRecount } from './useRecount.ts'
import { daysOf, type CountedWeek } from './weekChart.ts'
import { WeekCharts } from './WeekCharts.tsx'
import { WeekProjects } from './WeekProjects.tsx'

export const needs = () => [query(getDashboard, {})]

/** `/admin/dashboard/`: the last seven days of the site, as the server counted them (CONTRACT.md V102). */
export default function DashboardPage() {
  const { t } = useLingui()
  const words = useFailureWords()
  const { data, state, recount } = useRecount()
  const [isAsking, setAsking] = useState(false)
  const [problem, setProblem] = useState<string>()
  const ask = async () => {
    setAsking(true)
    setProblem(undefined)
    try {
      await recount()
    } catch (error) {
      setProblem(words(error))
    } finally {
      setAsking(false)
    }
  }
  const again = (
    <Button
      isBusy={isAsking || state === 'counting'}
      busyLabel={t`The server counts`}
      onClick={() => void ask()}
    >
      <Icon name="refresh" />
      <Trans>Count now</Trans>
    </Button>
  )
  const week = data && !data.wait ? data : undefined
  return (
    <AdminFrame
      title={t`Dashboard`}
      lead={<Trans>The last seven days of the site.</Trans>}
      aside={week ? again : undefined}
    >
      {problem ? <Notice tone="danger">{problem}</Notice> : null}
      {week ? (
        <>
          <p role="status" className="rounded-md bg-sunken px-4 py-3 text-muted">
            {state === 'counting' ? (
              <Trans>
                The server is counting. New numbers appear here by themselves, usually within minutes.
              </Trans>
            ) : state === 'new' ? (
              <Trans>The numbers are new.</Trans>
            ) : state === 'unchanged' ? (
              <Trans>
                Nothing has changed so far: the server may still be at it, or nothing has happened.
              </Trans>
            ) : (
              <LastDay week={week} />
            )}
          </p>
          <Counted week={week} />
        </>
      ) : (
        <EmptyState drawing="nothing" title={t`The server has not counted yet`} actions={again}>
          <p role="status">
            {state === 'counting' ? (
              <Trans>
                It is counting now. The numbers appear here by themselves, usually within minutes.
              </Trans>
            ) : (
              <Trans>It does so once a day in the background. You can have it count now.</Trans>
            )}
          </p>
        </EmptyState>
      )}
    </AdminFrame>
  )
}

function LastDay({ week }: { week: CountedWeek }) {
  const { long } = useDays()
  const last = daysOf(week).at(-1)
  const day = last === undefined ? '' : long(last)
  return last === undefined ? (
    <Trans>The server counts once a day.</Trans>
  ) : (
    <Trans>The server counts once a day. These numbers reach to {day}.</Trans>
  )
}

const FEED_AT_FIRST = 12

function Counted({ week }: { week: CountedWeek }) {
  const { t } = useLingui()
  const [isAll, setAll] = useState(false)
  const lines = gatherActivity(week.update_feed)
  const shown = isAll ? lines : lines.slice(0, FEED_AT_FIRST)
  return (
    <>
      <WeekCharts week={week} />
      <section aria-labelledby="week-projects">
        <h2 id="week-projects" className="mb-4 text-xl font-semibold">
          <Trans>Projects of the week</Trans>
        </h2>
        <div className="grid gap-x-10 gap-y-8 md:grid-cols-2 xl:grid-cols-3">
          <WeekProjects
            title={t`New drafts`}
            projects={week.draft_projects_last_week}
            none={t`No draft was begun.`}
            opens="manage"
          />
          <WeekProjects
            title={t`New and published`}
            projects={week.published_projects_last_week}
            none={t`No project was published.`}
          />
          <WeekProjects
            title={t`Changed`}
            projects={week.update_projects_last_week}
            none={t`No project was changed.`}
          />
        </div>
      </section>
      <section aria-labelledby="feed">
        <h2 id="feed" className="mb-2 text-xl font-semibold">
          <Trans>What happened</Trans>
        </h2>
        {lines.length === 0 ? (
          <p className="text-muted">
            <Trans>Nothing has happened yet.</Trans>
          </p>
        ) : (
          <ul aria-label={t`What happened`} className="divide-y divide-line">
            {shown.map((activity) => (
              <ActivityLine
                key={`${activity.kind} ${activity.at} ${activity.person?.name} ${activity.project?.short_name}`}
                activity={activity}
              />
            ))}
          </ul>
        )}
        {lines.length > shown.length ? (
          <Button size="sm" className="mt-3" onClick={() => setAll(true)}>
            <Trans>Show all {lines.length}</Trans>
          </Button>
        ) : null}
      </section>
    </>
  )
}
