import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useSuspenseQueries } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Link as RouterLink } from 'react-router'
import { fillPath } from '#pybossa/endpoint.ts'
import type { Project } from '#pybossa/schemas/project.ts'
import { shownPercent } from '#shared/projects/listedProject.ts'
import { managePaths } from '#shared/routing/managePaths.ts'
import { paths } from '#shared/routing/paths.ts'
import { ToolIcon, type ToolIconName } from '#shared/workshop/ToolIcon.tsx'
import { Icon } from '#ui/Icon.tsx'
import { ProgressBar } from '#ui/ProgressBar.tsx'
import { rowCount } from '../rowCount.ts'

/** A project's tasks for those who manage it: the numbers as they are now, and the way to everything. `known` are the server's own numbers. */
export function OwnersHub({
  project: { id, short_name },
  known,
}: {
  project: Project
  known: { tasks: number; completed: number; answers: number }
}) {
  const { t, i18n } = useLingui()
  const [{ data: tasks }, { data: completed }, { data: answers }] = useSuspenseQueries({
    queries: [
      rowCount('task', { project_id: id }, known.tasks),
      rowCount('task', { project_id: id, state: 'completed' }, known.completed),
      rowCount('taskrun', { project_id: id }, known.answers),
    ],
  })
  const done = Math.min(completed, tasks)
  const way = (pattern: string) => fillPath(pattern, { short_name })
  const tool = (name: ToolIconName) => <ToolIcon name={name} className={look} />
  return (
    <>
      {tasks > 0 ? (
        <div className="flex max-w-2xl flex-col gap-3">
          <ProgressBar
            value={shownPercent((done / tasks) * 100)}
            label={t`Tasks with all their answers`}
            tone={done === tasks ? 'success' : 'accent'}
          />
          <p className="text-muted tabular-nums">
            <Trans>
              {i18n.number(done)} of {i18n.number(tasks)} tasks have all their answers
            </Trans>
            {' · '}
            <Plural value={answers} one="# answer so far" other="# answers so far" />
            {' · '}
            <Trans>counted just now</Trans>
          </p>
        </div>
      ) : (
        <p className="max-w-prose text-muted">
          <Trans>There are no tasks yet. Import many at once, or write one to try your presenter with.</Trans>
        </p>
      )}
      <ul className="grid gap-5 sm:grid-cols-2">
        <Way icon={tool('upload')} to={way(managePaths.importTasks)} name={t`Import tasks`}>
          <Trans>Many at once, from a table or another site.</Trans>
        </Way>
        <Way icon={tool('plus')} to={way(managePaths.newTask)} name={t`Add a task`}>
          <Trans>One, written by hand.</Trans>
        </Way>
        <Way
          icon={<Icon name="search" className={look} />}
          to={way(paths.browseTasks)}
          name={t`Browse the tasks`}
        >
          <Trans>Filter them, read what people answered, change or delete some.</Trans>
        </Way>
        <Way
          icon={<Icon name="settings" className={look} />}
          to={way(managePaths.taskSettings)}
          name={t`How tasks are given`}
        >
          <Trans>Answers per task, order, priority; delete them all.</Trans>
        </Way>
        <Way
          icon={<Icon name="download" className={look} />}
          to={way(paths.exportTasks)}
          name={t`Download the data`}
        >
          <Trans>Take all tasks, answers and results home, for spreadsheets or programs.</Trans>
        </Way>
        <Way icon={tool('code')} to={way(managePaths.presenterEditor)} name={t`Presenter`}>
          <Trans>What volunteers see when they get a task.</Trans>
        </Way>
      </ul>
    </>
  )
}

const look = 'mt-0.5 size-6 shrink-0 text-accent'

const Way = ({
  icon,
  to,
  name,
  children,
}: {
  icon: ReactNode
  to: string
  name: string
  children: ReactNode
}) => (
  <li className="group relative flex gap-4 rounded-lg border border-line bg-surface p-5 focus-within:border-strong hover:border-strong">
    {icon}
    <div className="flex min-w-0 flex-col gap-1">
      <h2>
        <RouterLink
          to={to}
          className="text-lg font-semibold no-underline group-hover:text-accent after:absolute after:inset-0"
        >
          {name}
        </RouterLink>
      </h2>
      <p className="text-muted">{children}</p>
    </div>
  </li>
)
