import { Trans } from '@lingui/react/macro'
import { Link } from '#shared/routing/Link.tsx'
import { managePaths } from '#shared/routing/managePaths.ts'
import { useOwnedProject } from '#shared/workshop/ownedProject.ts'

/** What the server makes of a table that it fetches itself: nobody can look into it before. */
export function TableRules() {
  const { short_name } = useOwnedProject().project
  return (
    <section className="flex max-w-prose flex-col gap-3">
      <h2 className="text-xl font-semibold">
        <Trans>What the server makes of the table</Trans>
      </h2>
      <ul className="flex list-disc flex-col gap-2 ps-5">
        <li>
          <Trans>The first row names the columns; every other row becomes a task.</Trans>
        </li>
        <li>
          <Trans>
            The presenter finds a cell under the name of its column: <code>task.info.photo</code> for the
            column “photo”. Columns of numbers become numbers.
          </Trans>
        </li>
        <li>
          <Trans>
            The columns <code>n_answers</code> and <code>priority_0</code> become settings of the task: how
            many answers it gets, and how early it is given out.
          </Trans>
        </li>
        <li>
          <Trans>
            An empty cell, or one that says NA, stops the import. Rows that are tasks already are skipped.
          </Trans>
        </li>
      </ul>
      <p className="text-muted">
        <Trans>
          The server fetches this table, so we cannot check it here. To see problems before anything is sent,
          save it and import{' '}
          <Link to={managePaths.importTasks} params={{ short_name }} search="?type=localCSV">
            a table from your computer
          </Link>
          .
        </Trans>
      </p>
    </section>
  )
}
