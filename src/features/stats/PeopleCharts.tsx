import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { ProjectCharts, ProjectShares } from '#pybossa/schemas/stats.ts'
import { ChartFigure } from '#shared/charts/ChartFigure.tsx'
import { Link } from '#shared/routing/Link.tsx'
import { paths } from '#shared/routing/paths.ts'
import { sharePercent } from '#ui/charts/chartNumbers.ts'
import { RankedBars } from '#ui/charts/RankedBars.tsx'
import { ShareBar } from '#ui/charts/ShareBar.tsx'

/** How many people have an account, and who of those answered most. */
export function PeopleCharts({
  charts,
  shares,
  short_name,
}: {
  charts: ProjectCharts
  shares: ProjectShares | undefined
  short_name: string
}) {
  const { t, i18n } = useLingui()
  const people = {
    withAccount: shares?.authenticated.users ?? 0,
    withoutAccount: shares?.anonymous.users ?? 0,
  }
  const all = people.withAccount + people.withoutAccount
  const percent = i18n.number(sharePercent(people.withAccount, all) / 100, { style: 'percent' })
  const top = charts.userAuthStats.top5
  const nameOf = ({ name, fullname, restrict }: (typeof top)[number]) =>
    restrict || !name ? t`Somebody who prefers not to be named` : fullname || name

  return (
    <div className="grid gap-x-16 gap-y-14 md:grid-cols-2">
      <ChartFigure
        title={t`People with and without an account`}
        summary={
          all > 0 ? (
            <>
              <Plural value={all} one="# person took part." other="# people took part." />{' '}
              <Trans>{percent} of them have an account. Visitors are told apart by their network only.</Trans>
            </>
          ) : (
            <Trans>Nothing was counted yet.</Trans>
          )
        }
        fileName={`${short_name}-people`}
        table={{
          columns: [t`Account`, t`People`],
          rows: [
            [t`With an account`, people.withAccount],
            [t`Without an account`, people.withoutAccount],
          ],
        }}
      >
        <ShareBar
          label={t`People with and without an account`}
          locale={i18n.locale}
          parts={[
            { name: t`With an account`, tone: 'first', value: people.withAccount },
            { name: t`Without an account`, tone: 'second', value: people.withoutAccount },
          ]}
        />
      </ChartFigure>
      {top.length > 0 ? (
        <ChartFigure
          title={t`Most answers`}
          summary={<Trans>Of the people with an account, since the project began.</Trans>}
          fileName={`${short_name}-most-answers`}
          table={{ columns: [t`Name`, t`Answers`], rows: top.map((one) => [nameOf(one), one.tasks]) }}
        >
          <RankedBars
            label={t`Most answers`}
            locale={i18n.locale}
            rows={top.map((one, index) => ({
              key: one.name || `${index}`,
              value: one.tasks,
              name:
                one.restrict || !one.name ? (
                  <span className="text-muted">{nameOf(one)}</span>
                ) : (
                  <Link to={paths.profile} params={{ name: one.name }} className="underline">
                    <bdi>{nameOf(one)}</bdi>
                  </Link>
                ),
            }))}
          />
        </ChartFigure>
      ) : null}
    </div>
  )
}
