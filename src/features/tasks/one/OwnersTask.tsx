import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { Link as RouterLink, useNavigate, useSearchParams } from 'react-router'
import type { Project } from '#pybossa/schemas/project.ts'
import { When } from '#shared/dates/When.tsx'
import { InfoValue } from '#shared/projectPages/InfoValue.tsx'
import { addressOf, Link } from '#shared/routing/Link.tsx'
import { managePaths } from '#shared/routing/managePaths.ts'
import { paths } from '#shared/routing/paths.ts'
import { ToolIcon } from '#shared/workshop/ToolIcon.tsx'
import { Badge } from '#ui/Badge.tsx'
import { Button } from '#ui/Button.tsx'
import { buttonClass } from '#ui/buttonClass.ts'
import { Icon } from '#ui/Icon.tsx'
import { DeleteTasksDialog } from '../list/DeleteTasksDialog.tsx'
import { TakeAnswersHome } from '../TakeAnswersHome.tsx'
import { Neighbours } from './Neighbours.tsx'
import { OwnersAnswers } from './OwnersAnswers.tsx'
import { ownersTask } from './ownersTaskQuery.ts'
import { RawJson } from './RawJson.tsx'

const SHORT = 800

/** One task for those who manage its project: what it asks and what people answered side by side, and all that can be done with it. */
export function OwnersTask({ project, page, taskId }: { project: Project; page: number; taskId: number }) {
  const navigate = useNavigate()
  const [search] = useSearchParams()
  const { data: task } = useSuspenseQuery(ownersTask(project.id, taskId))
  const [isDeleting, setDeleting] = useState(false)
  const { short_name } = project
  // Stays in sight beside many answers, where its end can be seen.
  const isShort = JSON.stringify(task.info ?? null).length < SHORT
  const { id, task_runs: answers } = task
  const kept = new URLSearchParams(search)
  kept.delete('task')
  const list =
    (page > 1
      ? addressOf(paths.browseTasksPage, { short_name, page })
      : addressOf(paths.browseTasks, { short_name })) + (kept.size > 0 ? `?${kept.toString()}` : '')

  return (
    <div className="flex flex-col gap-8">
      <div className="-mt-4 flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <RouterLink to={list} className="inline-flex min-h-11 items-center gap-2 text-accent underline">
          <Icon name="arrow-left" className="size-4 rtl:rotate-180" />
          <Trans>All tasks</Trans>
        </RouterLink>
        <Neighbours project_id={project.id} id={id} />
      </div>
      <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-4 rounded-lg border border-line bg-surface px-5 py-4">
        <Facts task={task} />
        <div className="-mx-3 flex flex-wrap gap-1">
          <Link
            to={paths.task}
            params={{ short_name, task_id: id }}
            className={buttonClass({ variant: 'quiet', size: 'sm' })}
          >
            <ToolIcon name="play" className="size-4" />
            <Trans>Open in the presenter</Trans>
          </Link>
          <Link
            to={managePaths.editTask}
            params={{ short_name, task_id: id }}
            className={buttonClass({ variant: 'quiet', size: 'sm' })}
          >
            <ToolIcon name="edit" className="size-4" />
            <Trans>Change</Trans>
          </Link>
          <Button variant="quiet" size="sm" onClick={() => setDeleting(true)}>
            <Icon name="trash" className="size-4" />
            <Trans>Delete</Trans>
          </Button>
        </div>
      </div>
      <div className="grid items-start gap-x-12 gap-y-10 md:grid-cols-2">
        <section
          aria-labelledby="task-itself"
          className={`flex min-w-0 flex-col gap-4 ${isShort ? 'md:sticky md:top-6' : ''}`}
        >
          <h2 id="task-itself" className="text-xl font-semibold">
            <Trans>What is asked</Trans>
          </h2>
          <div className="rounded-lg border border-line bg-surface p-5">
            <InfoValue value={task.info} />
          </div>
          <RawJson value={task.info} />
        </section>
        <section aria-labelledby="task-answers" className="flex min-w-0 flex-col gap-4">
          <h2 id="task-answers" className="text-xl font-semibold">
            <Plural value={answers.length} _0="No answers yet" one="# answer" other="# answers" />
          </h2>
          {answers.length > 0 ? (
            <>
              <OwnersAnswers task={task} />
              <TakeAnswersHome short_name={short_name} taskId={id} answers={answers} />
            </>
          ) : (
            <p className="text-muted">
              <Trans>Nobody has answered this task so far.</Trans>
            </p>
          )}
          {task.result?.info === undefined || task.result.info === null ? null : (
            <div className="flex flex-col gap-3 border-t border-line pt-4">
              <h3 className="text-lg font-semibold">
                <Trans>Result</Trans>
              </h3>
              <InfoValue value={task.result.info} />
            </div>
          )}
        </section>
      </div>
      <DeleteTasksDialog
        isOpen={isDeleting}
        tasks={[task]}
        onClose={() => setDeleting(false)}
        onDeleted={() => void navigate(list, { replace: true })}
      />
    </div>
  )
}

/** State, answers, priority and age of a task. */
function Facts({
  task: { state, n_answers, task_runs, priority_0, created },
}: {
  task: { state: string; n_answers: number; task_runs: unknown[]; priority_0: number | null; created: string }
}) {
  const { i18n } = useLingui()
  const fact = (words: ReactNode, value: ReactNode) => (
    <div>
      <dt className="text-sm text-muted">{words}</dt>
      <dd className="font-semibold">{value}</dd>
    </div>
  )
  return (
    <dl className="grid grow grid-cols-2 gap-x-8 gap-y-3 tabular-nums sm:flex sm:grow-0">
      {fact(
        <Trans>State</Trans>,
        state === 'completed' ? (
          <Badge tone="success">
            <Trans>Finished</Trans>
          </Badge>
        ) : (
          <Badge>
            <Trans>Open</Trans>
          </Badge>
        ),
      )}
      {fact(
        <Trans>Answers</Trans>,
        <Trans>
          {i18n.number(task_runs.length)} of {i18n.number(n_answers)}
        </Trans>,
      )}
      {fact(<Trans>Priority</Trans>, i18n.number(priority_0 ?? 0))}
      {fact(<Trans>Made</Trans>, <When iso={created} />)}
    </dl>
  )
}
