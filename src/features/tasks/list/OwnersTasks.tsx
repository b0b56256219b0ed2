import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { keepPreviousData, useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSearchParams, Link as RouterLink } from 'react-router'
import type { Project } from '#pybossa/schemas/project.ts'
import { infoTable } from '#shared/projectPages/infoTable.ts'
import { addressOf, Link } from '#shared/routing/Link.tsx'
import { managePaths } from '#shared/routing/managePaths.ts'
import { paths } from '#shared/routing/paths.ts'
import { ToolIcon } from '#shared/workshop/ToolIcon.tsx'
import { buttonClass } from '#ui/buttonClass.ts'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Pagination } from '#ui/Pagination.tsx'
import { rowCount } from '../rowCount.ts'
import { NoTasksYet } from '../NoTasksYet.tsx'
import { BulkBar } from './BulkBar.tsx'
import { filterOf, isFiltered, PER_PAGE, readChoice, searchOf } from './listChoice.ts'
import { ListFilters } from './ListFilters.tsx'
import { ownersTasks } from './ownersTasks.ts'
import { OwnersTable } from './OwnersTable.tsx'

/**
 * A project's tasks for those who manage it: filtered and sorted by the address, chosen and changed several at a time.
 * @param page of the address; `known` is the server's own count, an hour old
 */
export function OwnersTasks({ project, page, known }: { project: Project; page: number; known: number }) {
  const { t } = useLingui()
  const [search] = useSearchParams()
  const choice = readChoice(search, page)
  const { rows, hasMore } = useSuspenseQuery(ownersTasks(project.id, choice)).data
  const filtered = isFiltered(choice)
  const { data: total } = useQuery({
    ...rowCount('task', { project_id: project.id, ...filterOf(choice) }, filtered ? 0 : known),
    placeholderData: keepPreviousData,
  })
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set())
  const { short_name } = project
  const shown = rows.filter(({ id }) => chosen.has(id))
  const pages = Math.max(hasMore ? page + 1 : 1, Math.ceil((total ?? 0) / PER_PAGE))
  const to = (number: number) =>
    (number > 1
      ? addressOf(paths.browseTasksPage, { short_name, page: number })
      : addressOf(paths.browseTasks, { short_name })) + searchOf(choice)

  if (rows.length === 0 && page === 1 && !filtered)
    return (
      <NoTasksYet
        short_name={short_name}
        more={
          <Link to={managePaths.newTask} params={{ short_name }} className={buttonClass({})}>
            <Trans>Write one</Trans>
          </Link>
        }
      >
        <Trans>
          A task is one thing volunteers look at and answer: a picture, a sound, a line of text. Import many
          at once from a table, or write one to try your presenter with.
        </Trans>
      </NoTasksYet>
    )
  return (
    <div className="flex flex-col gap-6">
      <ListFilters
        short_name={short_name}
        choice={choice}
        names={infoTable(rows.map(({ info }) => info)).columns}
      />
      <p className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 text-muted tabular-nums">
        <span role="status">
          {total === undefined ? (
            <Trans>Counting…</Trans>
          ) : filtered ? (
            <Plural value={total} _0="No task matches" one="# task matches" other="# tasks match" />
          ) : (
            <Plural value={total} one="# task" other="# tasks" />
          )}
          {pages > 1 ? (
            <>
              {', '}
              <Trans>
                page {page} of {pages}
              </Trans>
            </>
          ) : null}
        </span>
        <Link to={managePaths.newTask} params={{ short_name }} className={buttonClass({ size: 'sm' })}>
          <ToolIcon name="plus" className="size-4" />
          <Trans>Add a task</Trans>
        </Link>
      </p>
      {rows.length > 0 ? (
        <OwnersTable
          project={project}
          rows={rows}
          search={searchOf(choice)}
          page={page}
          chosen={chosen}
          onChoose={setChosen}
        />
      ) : (
        <EmptyState
          drawing="search"
          title={page > 1 ? t`There is no page ${page}` : t`No task matches`}
          actions={
            <Link
              to={paths.browseTasks}
              params={{ short_name }}
              className={buttonClass({ variant: 'primary' })}
            >
              <Trans>Show all tasks</Trans>
            </Link>
          }
        >
          {page > 1 ? (
            <Trans>The list ends before it. Tasks may have been deleted since the address was made.</Trans>
          ) : (
            <Trans>A field matches when it holds exactly what you look for, capital letters included.</Trans>
          )}
        </EmptyState>
      )}
      {pages > 1 ? (
        <div className="flex flex-wrap items-center justify-between gap-4">
          <Pagination
            page={page}
            pages={pages}
            label={t`Pages`}
            link={(number, props) => (
              <RouterLink {...props} to={to(number)} aria-label={t`Page ${number}`}>
                {number}
              </RouterLink>
            )}
          />
          <p className="flex gap-2">
            {page > 1 ? (
              <RouterLink to={to(page - 1)} className={buttonClass({ size: 'sm' })}>
                <Trans>Previous</Trans>
              </RouterLink>
            ) : null}
            {hasMore ? (
              <RouterLink to={to(page + 1)} className={buttonClass({ size: 'sm' })}>
                <Trans>Next</Trans>
              </RouterLink>
            ) : null}
          </p>
        </div>
      ) : null}
      <BulkBar project={project} tasks={shown} onDone={() => setChosen(new Set())} />
    </div>
  )
}
