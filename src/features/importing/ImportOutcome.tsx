import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { Link } from '#shared/routing/Link.tsx'
import { managePaths } from '#shared/routing/managePaths.ts'
import { paths } from '#shared/routing/paths.ts'
import { useOwnedProject } from '#shared/workshop/ownedProject.ts'
import { Button } from '#ui/Button.tsx'
import { buttonClass } from '#ui/buttonClass.ts'
import { BackgroundImport } from './BackgroundImport.tsx'
import { taskCount } from './countTasks.ts'
import type { Outcome } from './importOutcome.ts'

/** How an import ended, how many tasks there are now, and where one goes from here. */
export function ImportOutcome({
  outcome,
  onAgain,
}: {
  outcome: Outcome & { before: number | undefined }
  onAgain: () => void
}) {
  const { i18n } = useLingui()
  const { project } = useOwnedProject()
  const { short_name } = project
  const { data: count } = useQuery(taskCount(project.id))
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  // A browser that sends again by itself what found no answer meets its own first try.
  const more = count === undefined || outcome.before === undefined ? 0 : count - outcome.before
  const total = count === undefined ? '' : i18n.number(count)
  return (
    <section className="flex max-w-3xl flex-col gap-6">
      <div className="flex flex-col gap-2">
        <h2 ref={heading} tabIndex={-1} className="text-2xl font-semibold">
          {outcome.kind === 'imported' ? (
            <Plural value={outcome.count} one="# task is imported" other="# tasks are imported" />
          ) : outcome.kind === 'nothingNew' ? (
            <Trans>There was nothing new to import</Trans>
          ) : (
            <Trans>The server is making the tasks</Trans>
          )}
        </h2>
        {outcome.kind === 'nothingNew' ? (
          <p className="max-w-prose text-muted">
            <Trans>
              Every row is a task of this project already, with the very same content. Change a row, or add
              new ones, and import again.
            </Trans>
          </p>
        ) : null}
        {outcome.kind === 'nothingNew' && more > 0 ? (
          <p className="font-semibold">
            <Plural
              value={more}
              one="# task came in since you opened this page: an earlier try got through."
              other="# tasks came in since you opened this page: an earlier try got through."
            />
          </p>
        ) : null}
        {outcome.kind === 'background' ? (
          <BackgroundImport before={outcome.before} expected={outcome.expected} />
        ) : total ? (
          <p className="text-muted">
            <Trans>
              The project has <strong className="text-ink tabular-nums">{total}</strong> tasks now.
            </Trans>
          </p>
        ) : null}
      </div>
      <div className="flex flex-wrap gap-3">
        <Link to={paths.browseTasks} params={{ short_name }} className={buttonClass({ variant: 'primary' })}>
          <Trans>Look at the tasks</Trans>
        </Link>
        <Link to={managePaths.presenterEditor} params={{ short_name }} className={buttonClass()}>
          <Trans>Work on the presenter</Trans>
        </Link>
        <Link to={managePaths.taskSettings} params={{ short_name }} className={buttonClass()}>
          <Trans>Set answers and order</Trans>
        </Link>
        <Button variant="quiet" onClick={onAgain}>
          <Trans>Import more</Trans>
        </Button>
      </div>
    </section>
  )
}
