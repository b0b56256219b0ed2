import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import type { Project } from '#pybossa/schemas/project.ts'
import { InfoValue } from '#shared/projectPages/InfoValue.tsx'
import { ProjectFrame } from '#shared/projectPages/ProjectFrame.tsx'
import { addressOf, Link } from '#shared/routing/Link.tsx'
import { paths } from '#shared/routing/paths.ts'
import { buttonClass } from '#ui/buttonClass.ts'
import { Icon } from '#ui/Icon.tsx'
import { Link as RouterLink } from 'react-router'
import { AnswerCard } from './AnswerCard.tsx'
import { TakeAnswersHome } from './TakeAnswersHome.tsx'
import { taskAnswers } from './taskAnswersQuery.ts'

/** One task: what is asked, and what everybody answered, readable and to take home. `page` is where its list was. */
export function TaskAnswers({ project, page, taskId }: { project: Project; page: number; taskId: number }) {
  const { t } = useLingui()
  const { short_name } = project
  const { task, answers } = useSuspenseQuery(taskAnswers(short_name, taskId)).data
  const isDone = task.state === 'completed'

  return (
    <ProjectFrame
      project={project}
      tab="tasks"
      title={t`Task ${task.id}`}
      isInside
      aside={
        isDone ? undefined : (
          <Link to={paths.task} params={{ short_name, task_id: task.id }} className={buttonClass({})}>
            <Trans>Answer it</Trans>
          </Link>
        )
      }
    >
      <RouterLink
        to={
          page > 1
            ? addressOf(paths.browseTasksPage, { short_name, page })
            : addressOf(paths.browseTasks, { short_name })
        }
        className="-mt-4 inline-flex min-h-11 items-center gap-2 self-start text-accent underline"
      >
        <Icon name="arrow-left" className="size-4 rtl:rotate-180" />
        <Trans>All tasks</Trans>
      </RouterLink>
      <div className="grid items-start gap-x-16 gap-y-10 md:grid-cols-2">
        <section aria-labelledby="task-itself" className="flex min-w-0 flex-col gap-4">
          <h2 id="task-itself" className="text-xl font-semibold">
            <Trans>What is asked</Trans>
          </h2>
          <div className="rounded-lg border border-line bg-surface p-5">
            <InfoValue value={task.info} />
          </div>
        </section>
        <section aria-labelledby="task-answers" className="flex min-w-0 flex-col gap-4">
          <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
            <h2 id="task-answers" className="text-xl font-semibold">
              <Plural value={answers.length} _0="No answers yet" one="# answer" other="# answers" />
            </h2>
            <p className="text-muted">
              {isDone ? (
                <Trans>finished</Trans>
              ) : (
                <Plural value={task.n_answers} one="# is wanted" other="# are wanted" />
              )}
            </p>
          </div>
          {answers.length > 0 ? (
            <>
              <ol className="flex flex-col gap-3">
                {answers.map((answer) => (
                  <AnswerCard key={answer.id} answer={answer} />
                ))}
              </ol>
              <TakeAnswersHome short_name={short_name} taskId={task.id} answers={answers} />
            </>
          ) : (
            <p className="text-muted">
              <Trans>Nobody has answered this task so far.</Trans>
            </p>
          )}
        </section>
      </div>
    </ProjectFrame>
  )
}
