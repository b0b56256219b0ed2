import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { addressOf, Link } from '#shared/routing/Link.tsx'
import { paths } from '#shared/routing/paths.ts'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Icon } from '#ui/Icon.tsx'
import { Pagination } from '#ui/Pagination.tsx'
import { ProgressBar } from '#ui/ProgressBar.tsx'
import { buttonClass } from '#ui/buttonClass.ts'
import { Link as RouterLink } from 'react-router'
import type { BrowsedTask } from '#pybossa/schemas/task.ts'
import type { TaskPage } from './taskPage.ts'

/** Where a page of the list is: the first has an address of its own. */
const addressOfPage = (short_name: string, page: number) =>
  page > 1
    ? addressOf(paths.browseTasksPage, { short_name, page })
    : addressOf(paths.browseTasks, { short_name })

/** Ten tasks, how many answers each has, and the way to them. */
export function TaskTable({ page: { project, tasks, page, pages, total } }: { page: TaskPage }) {
  const { t } = useLingui()
  const { short_name } = project
  if (tasks.length === 0)
    return (
      <EmptyState drawing="nothing" title={t`There are no tasks yet`}>
        <Trans>When its owner adds some, they are listed here.</Trans>
      </EmptyState>
    )
  const link = (number: number, words: React.ReactNode, props: object = {}) => (
    <RouterLink {...props} to={addressOfPage(short_name, number)}>
      {words}
    </RouterLink>
  )
  return (
    <div className="flex max-w-3xl flex-col gap-6">
      <p className="text-muted tabular-nums">
        <Plural value={total} one="# task" other="# tasks" />
        {pages > 1 ? (
          <>
            {', '}
            <Trans>
              page {page} of {pages}
            </Trans>
          </>
        ) : null}
      </p>
      <table className="w-full border-collapse">
        <caption className="sr-only">
          <Trans>Tasks and how many answers each has</Trans>
        </caption>
        <thead>
          <tr className="border-b border-line text-start text-sm text-muted">
            <th scope="col" className="py-2 pe-4 text-start font-semibold">
              <Trans>Task</Trans>
            </th>
            <th scope="col" className="py-2 pe-4 text-start font-semibold">
              <Trans>Answers</Trans>
            </th>
            <th scope="col" className="py-2 text-end font-semibold">
              <Trans>State</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {tasks.map((task) => (
            <Row key={task.id} task={task} short_name={short_name} page={page} />
          ))}
        </tbody>
      </table>
      {pages > 1 ? (
        <div className="flex flex-wrap items-center justify-between gap-4">
          <Pagination
            page={page}
            pages={pages}
            label={t`Pages`}
            link={(number, props) => link(number, number, { ...props, 'aria-label': t`Page ${number}` })}
          />
          <p className="flex gap-2">
            {page > 1 ? link(page - 1, t`Previous`, { className: buttonClass({ size: 'sm' }) }) : null}
            {page < pages ? link(page + 1, t`Next`, { className: buttonClass({ size: 'sm' }) }) : null}
          </p>
        </div>
      ) : null}
    </div>
  )
}

function Row({ task, short_name, page }: { task: BrowsedTask; short_name: string; page: number }) {
  const { t, i18n } = useLingui()
  const { id, n_task_runs, n_answers, pct_status } = task
  const isDone = pct_status >= 1
  return (
    <tr className="border-b border-line">
      <th scope="row" className="py-2 pe-4 text-start font-semibold tabular-nums">
        <RouterLink to={`${addressOfPage(short_name, page)}?task=${id}`} className="text-accent underline">
          {t`Task ${id}`}
        </RouterLink>
      </th>
      <td className="py-2 pe-4 tabular-nums">
        {t`${i18n.number(n_task_runs)} of ${i18n.number(n_answers)}`}
        <span className="ms-4 hidden w-40 align-middle sm:inline-block">
          <ProgressBar
            value={pct_status * 100}
            label={t`Answers of task ${id}`}
            tone={isDone ? 'success' : 'accent'}
          />
        </span>
      </td>
      <td className="py-1 text-end">
        {isDone ? (
          <span className="inline-flex min-h-9 items-center gap-1.5 text-sm font-semibold text-success">
            <Icon name="check" className="size-4" />
            <Trans>Finished</Trans>
          </span>
        ) : (
          <Link
            to={paths.task}
            params={{ short_name, task_id: id }}
            className={buttonClass({ variant: 'quiet', size: 'sm' })}
            aria-label={t`Answer it: task ${id}`}
          >
            <Trans>Answer it</Trans>
          </Link>
        )}
      </td>
    </tr>
  )
}
