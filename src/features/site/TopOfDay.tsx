import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { SiteStats } from '#pybossa/schemas/stats.ts'
import { ChartFigure } from '#shared/charts/ChartFigure.tsx'
import { Link } from '#shared/routing/Link.tsx'
import { paths } from '#shared/routing/paths.ts'
import { RankedBars } from '#ui/charts/RankedBars.tsx'

const link = 'font-semibold no-underline hover:text-accent hover:underline'

/** Who gave most answers in the last 24 hours, and which projects got most. */
export function TopOfDay({
  people,
  projects,
}: {
  people: SiteStats['top5_users_24_hours']
  projects: SiteStats['top5_projects_24_hours']
}) {
  const { t } = useLingui()
  return (
    <>
      <Top
        title={t`Most active people`}
        column={t`Person`}
        fileName="most-active-people"
        rows={people.map(({ name, fullname, n_answers }) => ({
          key: name,
          text: fullname || name,
          value: n_answers,
          name: (
            <Link to={paths.profile} params={{ name }} className={link}>
              <bdi>{fullname || name}</bdi>
            </Link>
          ),
        }))}
      />
      <Top
        title={t`Most active projects`}
        column={t`Project`}
        fileName="most-active-projects"
        rows={projects.map(({ name, short_name, n_answers }) => ({
          key: short_name,
          text: name,
          value: n_answers,
          name: (
            <Link to={paths.project} params={{ short_name }} className={link}>
              <bdi>{name}</bdi>
            </Link>
          ),
        }))}
      />
    </>
  )
}

function Top({
  title,
  column,
  fileName,
  rows,
}: {
  title: string
  column: string
  fileName: string
  rows: { key: string; text: string; value: number; name: ReactNode }[]
}) {
  const { t, i18n } = useLingui()
  return (
    <ChartFigure
      title={title}
      summary={<Trans>By answers in the last 24 hours that the server counted.</Trans>}
      fileName={fileName}
      table={{ columns: [column, t`Answers`], rows: rows.map(({ text, value }) => [text, value]) }}
    >
      {rows.length > 0 ? (
        <RankedBars rows={rows} label={title} locale={i18n.locale} />
      ) : (
        <p className="rounded-md bg-sunken p-4 text-muted">
          <Trans>No answers in that time.</Trans>
        </p>
      )}
    </ChartFigure>
  )
}
