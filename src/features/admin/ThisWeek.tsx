import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { getDashboard, type WeekChart } from '#pybossa/endpoints/admin.ts'
import { gatherActivity } from '#shared/activity/gatherActivity.ts'
import { PersonLink } from '#shared/components/PersonLink.tsx'
import { query } from '#shared/data/query.ts'
import { When } from '#shared/dates/When.tsx'
import { Link } from '#shared/routing/Link.tsx'
import { managePaths } from '#shared/routing/managePaths.ts'
import { buttonClass } from '#ui/buttonClass.ts'
import { Skeleton } from '#ui/Skeleton.tsx'
import { countsOn, daysOf, type CountedWeek } from './weekChart.ts'
import { WeekProjects } from './WeekProjects.tsx'

const SHOWN = 5

/** The newest projects and people, as far as the server has counted the week (CONTRACT.md V102). */
export function ThisWeek() {
  const { data, isPending, isError } = useQuery(query(getDashboard, {}))
  return (
    <section aria-labelledby="this-week">
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
        <h2 id="this-week" className="text-xl font-semibold">
          <Trans>This week</Trans>
        </h2>
        <Link to={managePaths.adminDashboard} className={buttonClass({ variant: 'quiet', size: 'sm' })}>
          <Trans>See the dashboard</Trans>
        </Link>
      </div>
      {isPending ? (
        <Skeleton className="h-40 w-full" />
      ) : isError ? (
        <p className="text-muted">
          <Trans>We could not ask for the numbers of this week.</Trans>
        </p>
      ) : data.wait ? (
        <p className="text-muted">
          <Trans>The server has not counted this week yet. On the dashboard you can have it count.</Trans>
        </p>
      ) : (
        <Week week={data} />
      )}
    </section>
  )
}

function Week({ week }: { week: CountedWeek }) {
  const { t } = useLingui()
  const days = daysOf(week)
  const sumOf = (chart: WeekChart) => countsOn(days, chart).reduce((sum, n) => sum + n, 0)
  const answers = sumOf(week.new_task_runs_week)
  // The feed holds the newest of each kind, however long ago that was.
  const begin = Date.parse(days[0] ?? '')
  const people = gatherActivity(week.update_feed)
    .flatMap(({ kind, person, at }) => (kind === 'joined' && person && at >= begin ? [{ person, at }] : []))
    .slice(0, SHOWN)
  return (
    <div className="flex flex-col gap-6">
      <p className="text-muted tabular-nums">
        <Plural
          value={answers}
          _0="Nobody has answered."
          one="# answer was given."
          other="# answers were given."
        />
      </p>
      <div className="grid gap-x-10 gap-y-8 md:grid-cols-2">
        <WeekProjects
          title={t`New projects`}
          projects={week.published_projects_last_week}
          none={t`No project was published.`}
        />
        <section aria-labelledby="new-people" className="min-w-0">
          <h3 id="new-people" className="font-semibold">
            <Trans>New people</Trans>
          </h3>
          {people.length === 0 ? (
            <p className="mt-2 text-muted">
              {sumOf(week.new_users_week) === 0 ? (
                <Trans>Nobody made an account.</Trans>
              ) : (
                <Trans>Nobody new is in the latest news.</Trans>
              )}
            </p>
          ) : (
            <ul className="mt-2 divide-y divide-line border-y border-line">
              {people.map(({ person, at }) => (
                <li key={person.name} className="py-2.5">
                  <PersonLink person={person}>
                    <When iso={new Date(at).toISOString()} />
                  </PersonLink>
                </li>
              ))}
            </ul>
          )}
        </section>
      </div>
    </div>
  )
}
