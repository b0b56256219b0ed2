import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Link as RouterLink } from 'react-router'
import type { Project } from '#pybossa/schemas/project.ts'
import type { TaskRow } from '#pybossa/schemas/task.ts'
import { When } from '#shared/dates/When.tsx'
import { InfoValue } from '#shared/projectPages/InfoValue.tsx'
import { addressOf, Link } from '#shared/routing/Link.tsx'
import { managePaths } from '#shared/routing/managePaths.ts'
import { paths } from '#shared/routing/paths.ts'
import { ToolIcon } from '#shared/workshop/ToolIcon.tsx'
import { Icon } from '#ui/Icon.tsx'
import { ProgressBar } from '#ui/ProgressBar.tsx'
import { DeleteTasksDialog } from './DeleteTasksDialog.tsx'

const LONGEST_CELL = 140
const act =
  'inline-flex size-9 items-center justify-center rounded-md text-ink hover:bg-sunken pointer-coarse:size-11'

/** One task of the table. On a narrow screen what it asks stands under its number. */
export function OwnersRow({
  project: { short_name },
  task,
  cells,
  search,
  page,
  isChosen,
  onToggle,
}: {
  project: Project
  task: TaskRow
  cells: [name: string, value: unknown][]
  search: string
  page: number
  isChosen: boolean
  onToggle: () => void
}) {
  const { t, i18n } = useLingui()
  const [isDeleting, setDeleting] = useState(false)
  const { id, n_answers, task_runs, state } = task
  const isDone = state === 'completed'
  const list =
    page > 1
      ? addressOf(paths.browseTasksPage, { short_name, page })
      : addressOf(paths.browseTasks, { short_name })
  const own = cells.find(([, value]) => value !== undefined)?.[1]
  const progress = (
    <>
      <span className="whitespace-nowrap">{t`${i18n.number(task_runs.length)} of ${i18n.number(n_answers)}`}</span>
      {isDone ? (
        <span className="ms-2 inline-flex items-baseline gap-1 text-sm font-semibold text-success">
          <Icon name="check" className="size-4 shrink-0 self-center" />
          <Trans>Finished</Trans>
        </span>
      ) : (
        <span className="mt-1 block w-24">
          <ProgressBar
            variant="thin"
            value={(task_runs.length / n_answers) * 100}
            label={t`Answers of task ${id}`}
          />
        </span>
      )}
    </>
  )
  return (
    <tr className={`border-b border-line align-top ${isChosen ? 'bg-accent-quiet' : ''}`}>
      <td className="py-2 pe-2">
        <label className="-m-2 flex size-11 items-center justify-center">
          <input
            type="checkbox"
            aria-label={t`Choose task ${id}`}
            checked={isChosen}
            onChange={onToggle}
            className="size-5 accent-accent"
          />
        </label>
      </td>
      <th scope="row" className="py-2 pe-4 text-start font-semibold tabular-nums">
        <RouterLink
          to={`${list}${search}${search ? '&' : '?'}task=${id}`}
          className="inline-flex min-h-7 items-center whitespace-nowrap text-accent underline pointer-coarse:-my-2 pointer-coarse:min-h-11"
        >
          {t`Task ${id}`}
        </RouterLink>
        <span className="block font-normal sm:hidden">{progress}</span>
        {own === undefined ? null : (
          <span className="block max-w-[60vw] font-normal text-muted md:hidden">
            <Cell value={own} />
          </span>
        )}
      </th>
      {cells.map(([name, value]) => (
        <td key={name} className="hidden max-w-56 py-2 pe-4 md:table-cell">
          {value === undefined ? null : <Cell value={value} />}
        </td>
      ))}
      <td className="hidden py-2 pe-4 tabular-nums sm:table-cell">{progress}</td>
      <td className="hidden py-2 pe-4 text-end tabular-nums lg:table-cell">
        {task.priority_0 ? i18n.number(task.priority_0) : <span className="text-faint">0</span>}
      </td>
      <td className="hidden py-2 pe-4 text-muted lg:table-cell">
        <When iso={task.created} />
      </td>
      <td className="py-1 text-end whitespace-nowrap">
        <Link
          to={managePaths.editTask}
          params={{ short_name, task_id: id }}
          aria-label={t`Change task ${id}`}
          title={t`Change`}
          className={act}
        >
          <ToolIcon name="edit" />
        </Link>
        <button
          type="button"
          aria-label={t`Delete task ${id}`}
          title={t`Delete`}
          onClick={() => setDeleting(true)}
          className={act}
        >
          <Icon name="trash" />
        </button>
        <DeleteTasksDialog isOpen={isDeleting} tasks={[task]} onClose={() => setDeleting(false)} />
      </td>
    </tr>
  )
}

/** Something of a task in the width of a cell: files small, long texts by their beginning. */
function Cell({ value }: { value: unknown }) {
  if (typeof value === 'string' && value.length > LONGEST_CELL)
    return <span className="wrap-anywhere">{`${value.slice(0, LONGEST_CELL)}…`}</span>
  if (typeof value === 'object' && value !== null) {
    const text = JSON.stringify(value)
    return (
      <code className="font-mono text-sm wrap-anywhere">
        {text.length > LONGEST_CELL ? `${text.slice(0, LONGEST_CELL)}…` : text}
      </code>
    )
  }
  return <InfoValue value={value} hasSmallPictures />
}
