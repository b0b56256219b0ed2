import { Trans, useLingui } from '@lingui/react/macro'
import type { Project } from '#pybossa/schemas/project.ts'
import type { TaskRow } from '#pybossa/schemas/task.ts'
import { infoTable, type InfoTable } from '#shared/projectPages/infoTable.ts'
import { OwnersRow } from './OwnersRow.tsx'

const COLUMNS = 3
const head = 'sticky top-0 bg-page py-2 align-bottom font-semibold'

/** The names that most of the tasks have, in the order in which they have them. */
function commonest(rows: readonly TaskRow[], { columns, cell }: InfoTable): string[] {
  const times = (name: string) => rows.filter(({ info }) => cell(info, name) !== undefined).length
  const chosen = columns.toSorted((one, other) => times(other) - times(one)).slice(0, COLUMNS)
  return columns.filter((name) => chosen.includes(name))
}

/** A page of tasks: what each asks, how far it is, and what can be done with it. `search` is kept in the links to single tasks. */
export function OwnersTable({
  project,
  rows,
  search,
  page,
  chosen,
  onChoose,
}: {
  project: Project
  rows: readonly TaskRow[]
  search: string
  page: number
  chosen: ReadonlySet<number>
  onChoose: (next: ReadonlySet<number>) => void
}) {
  const { t } = useLingui()
  const table = infoTable(rows.map(({ info }) => info))
  const columns = commonest(rows, table)
  const areAll = rows.every(({ id }) => chosen.has(id))
  const toggle = (id: number) => {
    const next = new Set(chosen)
    if (!next.delete(id)) next.add(id)
    onChoose(next)
  }
  return (
    <table className="w-full border-collapse">
      <caption className="sr-only">
        <Trans>Tasks, how far each is, and what can be done with it</Trans>
      </caption>
      <thead>
        <tr className="border-b border-line text-sm text-muted">
          <th scope="col" className={`${head} w-9 pe-2 text-start`}>
            <label className="-m-2 flex size-11 items-center justify-center">
              <input
                type="checkbox"
                aria-label={t`All tasks on this page`}
                checked={areAll}
                ref={(box) => {
                  if (box) box.indeterminate = !areAll && rows.some(({ id }) => chosen.has(id))
                }}
                onChange={() => onChoose(areAll ? new Set() : new Set(rows.map(({ id }) => id)))}
                className="size-5 accent-accent"
              />
            </label>
          </th>
          <th scope="col" className={`${head} pe-4 text-start`}>
            <Trans>Task</Trans>
          </th>
          {columns.map((name) => (
            <th
              key={name}
              scope="col"
              className={`${head} hidden max-w-40 pe-4 text-start wrap-anywhere md:table-cell`}
            >
              {name}
            </th>
          ))}
          <th scope="col" className={`${head} hidden pe-4 text-start sm:table-cell`}>
            <Trans>Answers</Trans>
          </th>
          <th scope="col" className={`${head} hidden pe-4 text-end lg:table-cell`}>
            <Trans>Priority</Trans>
          </th>
          <th scope="col" className={`${head} hidden pe-4 text-start lg:table-cell`}>
            <Trans>Made</Trans>
          </th>
          <th scope="col" className={`${head} pe-2 text-end`}>
            <Trans>Actions</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((task) => (
          <OwnersRow
            key={task.id}
            project={project}
            task={task}
            cells={columns.map((name) => [name, table.cell(task.info, name)])}
            search={search}
            page={page}
            isChosen={chosen.has(task.id)}
            onToggle={() => toggle(task.id)}
          />
        ))}
      </tbody>
    </table>
  )
}
