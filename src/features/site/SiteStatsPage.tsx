import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { getGlobalStats } from '#pybossa/endpoints/api.ts'
import { getSiteStats } from '#pybossa/endpoints/site.ts'
import { isPrivateSite, PrivacyLock } from '#shared/components/PrivacyLock.tsx'
import { query } from '#shared/data/query.ts'
import { Page } from '#shared/Page.tsx'
import { Link } from '#shared/routing/Link.tsx'
import { paths } from '#shared/routing/paths.ts'
import { buttonClass } from '#ui/buttonClass.ts'
import { CategoryChart } from './CategoryChart.tsx'
import { Facts } from './Facts.tsx'
import { TopOfDay } from './TopOfDay.tsx'
import { TwoParts } from './TwoParts.tsx'

export const needs = () => (isPrivateSite() ? [] : [query(getSiteStats, {})])

/** `/stats/`: the whole site in numbers, a day old at most (CONTRACT.md V8, §3.2 globalstats). */
export default function SiteStatsPage() {
  const { t } = useLingui()
  return (
    <PrivacyLock title={t`Statistics`}>
      <Numbers />
    </PrivacyLock>
  )
}

function Numbers() {
  const { t, i18n } = useLingui()
  const { data } = useSuspenseQuery(query(getSiteStats, {}))
  const { data: global } = useQuery(query(getGlobalStats, {}))
  const { stats } = data
  const people = i18n.number(stats.n_total_users)
  return (
    <Page title={t`Statistics`}>
      <h1 tabIndex={-1} className="text-3xl font-bold sm:text-4xl">
        <Trans>Statistics</Trans>
      </h1>
      <p className="mt-2 max-w-prose text-lg text-muted">
        <Plural
          value={stats.n_total_users}
          _0="Nobody has been here yet."
          one="What one person has done here so far."
          other={`What ${people} people have done here together.`}
        />{' '}
        <Trans>The server counts anew once a day.</Trans>
      </p>
      <Facts
        facts={[
          { label: t`Answers`, value: stats.n_task_runs },
          { label: t`Tasks`, value: stats.n_tasks },
          { label: t`Published projects`, value: stats.n_published_projects },
          { label: t`People`, value: stats.n_total_users },
          ...(global ? [{ label: t`Results`, value: global.n_results }] : []),
        ]}
      />
      <div className="mt-14 grid gap-x-16 gap-y-14 md:grid-cols-2">
        <TwoParts
          title={t`People`}
          summary={t`People without an account are counted by their network address, so some are counted twice.`}
          fileName="people"
          first={{ name: t`With an account`, value: stats.n_auth }}
          second={{ name: t`Without an account`, value: stats.n_anon }}
        />
        <TwoParts
          title={t`Projects`}
          summary={t`A draft can be seen by the people who make it, until it is published.`}
          fileName="projects"
          first={{ name: t`Published`, value: stats.n_published_projects }}
          second={{ name: t`Drafts`, value: stats.n_draft_projects }}
        />
        <TopOfDay people={data.top5_users_24_hours} projects={data.top5_projects_24_hours} />
        {global ? <CategoryChart counts={global.categories} /> : null}
      </div>
      <p className="mt-14 flex flex-wrap gap-3">
        <Link to={paths.leaderboard} className={buttonClass()}>
          <Trans>See the leaderboard</Trans>
        </Link>
        <Link to={paths.siteResults} className={buttonClass()}>
          <Trans>See what came out</Trans>
        </Link>
      </p>
    </Page>
  )
}
