import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { ProjectPage } from '#pybossa/schemas/projectPage.ts'
import { When } from '#shared/dates/When.tsx'
import { shownPercent } from '#shared/projects/listedProject.ts'
import { ProgressBar } from '#ui/ProgressBar.tsx'
import type { Work } from './useWork.ts'

/** Where the project stands: done, yours, left, and the few numbers that tell whether it lives. */
export function ProjectFacts({ page, work }: { page: ProjectPage; work: Work }) {
  const { t, i18n } = useLingui()
  const total = Math.max(page.n_tasks ?? 0, work.total ?? 0)
  const done = Math.min(page.n_completed_tasks ?? 0, total)
  const left = total - done
  const percent = shownPercent(total > 0 ? (done / total) * 100 : (page.overall_progress ?? 0))
  const mine = Math.min(work.mine ?? 0, total)
  const isDone = total > 0 && left === 0
  const isCounted = page.last_activity !== null && page.last_activity !== '0'

  return (
    <section aria-label={t`Progress`} className="flex flex-col gap-7">
      {total > 0 ? (
        <div className="flex flex-col gap-5">
          <div className="flex flex-col gap-2">
            <p className="flex items-baseline justify-between gap-4">
              <span className="text-3xl font-semibold tabular-nums">
                {i18n.number(percent / 100, { style: 'percent' })}
              </span>
              <span className="text-muted tabular-nums">
                {isDone ? (
                  <Trans>All done</Trans>
                ) : (
                  <Plural value={left} one="# task left" other="# tasks left" />
                )}
              </span>
            </p>
            <ProgressBar value={percent} label={t`Done by everyone`} tone={isDone ? 'success' : 'accent'} />
            <p className="text-sm text-muted tabular-nums">
              <Trans>
                {i18n.number(done)} of {i18n.number(total)} tasks have all their answers
              </Trans>
            </p>
          </div>
          {mine > 0 ? (
            <div className="flex flex-col gap-2">
              <p className="font-semibold tabular-nums">
                <Plural value={mine} one="You answered # task" other="You answered # tasks" />
              </p>
              <ProgressBar value={(mine / total) * 100} variant="thin" label={t`Answered by you`} />
            </div>
          ) : null}
        </div>
      ) : null}
      <dl className="grid grid-cols-2 gap-x-6 gap-y-5">
        <Fact name={t`Volunteers`}>{i18n.number(page.n_volunteers ?? 0)}</Fact>
        <Fact name={t`Answers`}>{i18n.number(page.n_task_runs ?? 0)}</Fact>
        <Fact name={t`Last answer`}>
          {isCounted && page.last_activity ? <When iso={page.last_activity} /> : <Trans>None yet</Trans>}
        </Fact>
        <Fact name={t`Started`}>
          <When iso={page.project.created} />
        </Fact>
      </dl>
      <p className="text-sm text-faint">
        <Trans>The project’s numbers are counted about once an hour, yours at once.</Trans>
      </p>
    </section>
  )
}

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div className="flex flex-col-reverse justify-end border-t border-line pt-3">
    <dt className="text-sm text-muted">{name}</dt>
    <dd className="text-lg font-semibold tabular-nums">{children}</dd>
  </div>
)
