import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { isFinished, shownPercent, tasksLeft, type ListedProject } from '#shared/projects/listedProject.ts'
import { Icon } from '#ui/Icon.tsx'
import { ProgressBar } from '#ui/ProgressBar.tsx'

/** How far a project is: a thin line, and in words what is done and what is left. */
export function ProjectProgress({
  project,
}: {
  project: Pick<ListedProject, 'n_tasks' | 'overall_progress'>
}) {
  const { t, i18n } = useLingui()
  const left = tasksLeft(project)
  if (left === undefined && project.overall_progress === null) return null
  if (project.n_tasks === 0)
    return (
      <p className="text-sm text-muted">
        <Trans>No tasks yet</Trans>
      </p>
    )
  const percent = shownPercent(project.overall_progress)
  const inWords = i18n.number(percent / 100, { style: 'percent' })
  const isDone = isFinished(project)
  return (
    <div className="flex flex-col gap-2">
      <ProgressBar
        value={percent}
        variant="thin"
        label={t`Progress of the project`}
        tone={isDone ? 'success' : 'accent'}
      />
      {isDone ? (
        <p className="flex items-center gap-1.5 text-sm font-semibold text-success">
          <Icon name="check" className="size-4 shrink-0" />
          <Trans>Finished</Trans>
        </p>
      ) : (
        <p className="flex flex-wrap justify-between gap-x-4 text-sm tabular-nums">
          <span className="font-semibold">
            <Trans>{inWords} done</Trans>
          </span>
          {left === undefined ? null : (
            <span className="text-muted">
              <Plural value={left} one="# task left" other="# tasks left" />
            </span>
          )}
        </p>
      )}
    </div>
  )
}
