import { Trans, useLingui } from '@lingui/react/macro'
import { lazy, Suspense } from 'react'
import { Link as RouterLink } from 'react-router'
import type { Project } from '#pybossa/schemas/project.ts'
import type { Result } from '#pybossa/schemas/result.ts'
import { saveFile } from '#shared/files/saveFile.ts'
import { writeCsv } from '#shared/files/writeCsv.ts'
import { loadArea } from '#shared/i18n/catalogs.ts'
import { useManages } from '#shared/projects/useManages.ts'
import { InfoValue } from '#shared/projectPages/InfoValue.tsx'
import { infoTable } from '#shared/projectPages/infoTable.ts'
import { addressOf, Link } from '#shared/routing/Link.tsx'
import { paths } from '#shared/routing/paths.ts'
import { Button } from '#ui/Button.tsx'
import { buttonClass } from '#ui/buttonClass.ts'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Icon } from '#ui/Icon.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PER_PAGE } from './resultsQuery.ts'

/** Code and texts that only those who manage the project fetch. */
const WriteResult = lazy(async () => {
  const [{ WriteResult: Part }] = await Promise.all([import('./WriteResult.tsx'), loadArea('workshop')])
  return { default: Part }
})

/** A page of results: a row for each finished task, what its owner concluded in columns. `rows` may hold one more, of the next page. */
export function ResultsTable({
  project,
  rows,
  page,
  isOld,
}: {
  project: Project
  rows: readonly Result[]
  page: number
  /** The rows are still those of the page before. */
  isOld: boolean
}) {
  const { t } = useLingui()
  const { manages } = useManages(project)
  const { short_name } = project
  const shown = rows.slice(0, PER_PAGE)
  const { columns, cell } = infoTable(shown.map(({ info }) => info))
  const at = addressOf(paths.projectResults, { short_name })
  const linkTo = (number: number, words: string) => (
    <RouterLink to={number > 1 ? `${at}?page=${number}` : at} className={buttonClass({ size: 'sm' })}>
      {words}
    </RouterLink>
  )

  if (shown.length === 0)
    return (
      <EmptyState
        drawing="nothing"
        title={page > 1 ? t`There is no page ${page}` : t`No results yet`}
        actions={
          page > 1 ? (
            <RouterLink to={at} className={buttonClass({ variant: 'primary' })}>
              <Trans>Begin with the first page</Trans>
            </RouterLink>
          ) : (
            <Link to={paths.project} params={{ short_name }} className={buttonClass({ variant: 'primary' })}>
              <Trans>See what there is to do</Trans>
            </Link>
          )
        }
      >
        {page > 1 ? (
          <Trans>The list of results ends before it.</Trans>
        ) : (
          <Trans>A task has a result once it has all its answers.</Trans>
        )}
      </EmptyState>
    )

  const csv = () =>
    writeCsv(
      ['id', 'task_id', 'created', ...columns.map((name) => `info_${name}`)],
      shown.map(({ id, task_id, created, info }) => [
        id,
        task_id,
        created,
        ...columns.map((column) => cell(info, column)),
      ]),
    )

  return (
    <div className="flex min-w-0 flex-col gap-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
        <h2 id="results-data" className="text-xl font-semibold">
          <Trans>The data</Trans>
        </h2>
        <p className="-mx-3 flex flex-wrap gap-x-2">
          <Button
            variant="quiet"
            size="sm"
            onClick={() => saveFile(`${short_name}-results-${page}.csv`, csv(), 'text/csv')}
          >
            <Icon name="download" className="size-4" />
            <Trans>Download these rows</Trans>
          </Button>
          <Link
            to={paths.exportTasks}
            params={{ short_name }}
            className={buttonClass({ variant: 'quiet', size: 'sm' })}
          >
            <Trans>Download everything</Trans>
          </Link>
        </p>
      </div>
      {columns.length === 0 ? (
        <Notice>
          <Trans>These tasks are finished, but their owner has not written down what came out of them.</Trans>
        </Notice>
      ) : null}
      {/* Scrolls by keyboard, too. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div role="region" aria-labelledby="results-data" tabIndex={0} className="overflow-x-auto">
        <table
          aria-labelledby="results-data"
          aria-busy={isOld}
          className={`w-full border-collapse ${isOld ? 'opacity-60' : ''}`}
        >
          <thead>
            <tr className="border-b border-line text-sm text-muted">
              <th scope="col" className="py-2 pe-6 text-start font-semibold whitespace-nowrap">
                <Trans>Task</Trans>
              </th>
              {columns.map((column) => (
                <th
                  key={column}
                  scope="col"
                  dir="auto"
                  className="py-2 pe-6 text-start font-semibold whitespace-nowrap"
                >
                  {column}
                </th>
              ))}
              <th scope="col" className="py-2 text-end font-semibold">
                <Trans>Answers</Trans>
              </th>
              {manages ? (
                <th scope="col" className="relative">
                  <span className="sr-only">{t`Change`}</span>
                </th>
              ) : null}
            </tr>
          </thead>
          <tbody>
            {shown.map((result) => {
              const { id, task_id, info, task_run_ids } = result
              return (
                <tr key={id} className="border-b border-line align-top">
                  <th scope="row" className="py-2 pe-6 text-start font-normal tabular-nums">
                    <RouterLink
                      to={`${addressOf(paths.browseTasks, { short_name })}?task=${task_id}`}
                      className="text-accent underline"
                    >
                      {task_id}
                    </RouterLink>
                  </th>
                  {columns.map((column) => (
                    <td key={column} className="max-w-96 min-w-24 py-2 pe-6">
                      {cell(info, column) === undefined ? null : (
                        <InfoValue value={cell(info, column)} hasSmallPictures />
                      )}
                    </td>
                  ))}
                  <td className="py-2 text-end tabular-nums">{task_run_ids.length}</td>
                  {manages ? (
                    <td className="ps-3 text-end">
                      <Suspense fallback={null}>
                        <WriteResult result={result} />
                      </Suspense>
                    </td>
                  ) : null}
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
      {page > 1 || rows.length > PER_PAGE ? (
        <nav aria-label={t`Pages`} className="flex items-center justify-between gap-4">
          <p className="text-muted tabular-nums">
            <Trans>Page {page}</Trans>
          </p>
          <p className="flex gap-2">
            {page > 1 ? linkTo(page - 1, t`Previous`) : null}
            {rows.length > PER_PAGE ? linkTo(page + 1, t`Next`) : null}
          </p>
        </nav>
      ) : null}
    </div>
  )
}
