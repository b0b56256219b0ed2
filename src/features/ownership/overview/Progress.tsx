import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { OwnedProjectPage } from '#pybossa/schemas/projectPage.ts'
import { When } from '#shared/dates/When.tsx'
import { shownPercent } from '#shared/projects/listedProject.ts'
import { Link } from '#shared/routing/Link.tsx'
import { paths } from '#shared/routing/paths.ts'
import { ProgressBar } from '#ui/ProgressBar.tsx'

/** How far a published project is, as the server counted last. */
export function Progress({ page }: { page: OwnedProjectPage }) {
  const { t, i18n } = useLingui()
  const { project, n_tasks, n_completed_tasks, n_task_runs, n_volunteers, overall_progress, last_activity } =
    page
  const all = n_tasks ?? 0
  const percent = shownPercent(overall_progress)
  const hasActivity = last_activity !== null && last_activity !== '0'
  return (
    <section aria-labelledby="progress" className="flex flex-col gap-3">
      <h2 id="progress" className="text-xl font-semibold">
        <Trans>How far it is</Trans>
      </h2>
      {all === 0 ? (
        <p className="text-muted">
          <Trans>The server has not counted yet. It does so about once an hour.</Trans>
        </p>
      ) : (
        <>
          <ProgressBar
            value={percent}
            label={t`Tasks with all their answers`}
            tone={percent === 100 ? 'success' : 'accent'}
          />
          <p className="flex flex-wrap gap-x-6 gap-y-1 tabular-nums">
            <span>
              <Trans>
                {i18n.number(n_completed_tasks ?? 0)} of {i18n.number(all)} tasks done
              </Trans>
            </span>
            <span>
              <Plural value={n_task_runs ?? 0} one="# answer" other="# answers" />
            </span>
            <span>
              <Plural value={n_volunteers ?? 0} one="# volunteer" other="# volunteers" />
            </span>
            {hasActivity ? (
              <span className="text-muted">
                <Trans>
                  last answer <When iso={last_activity} />
                </Trans>
              </span>
            ) : null}
          </p>
          <p className="text-sm text-muted">
            <Trans>
              Counted about once an hour. More under{' '}
              <Link
                to={paths.projectStats}
                params={{ short_name: project.short_name }}
                className="text-accent underline underline-offset-2"
              >
                Statistics
              </Link>
              .
            </Trans>
          </p>
        </>
      )}
    </section>
  )
}
