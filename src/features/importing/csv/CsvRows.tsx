import { Trans, useLingui } from '@lingui/react/macro'

/** More columns nobody takes in at a glance, and a hundred thousand would hold the page up. */
const MOST = 100

/** The first rows of a file as a table, to see at a glance whether it was read rightly. */
export function CsvRows({
  names: all,
  rows,
}: {
  names: readonly string[]
  rows: readonly (readonly string[])[]
}) {
  const { t } = useLingui()
  const names = all.slice(0, MOST)
  return (
    <div
      className="w-full overflow-x-auto rounded-md border border-line"
      // A table that is wider than its place is scrolled by keyboard, too.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      role="region"
      aria-label={t`The first rows`}
    >
      <table className="min-w-full border-collapse text-sm">
        <caption className="sr-only">
          <Trans>The first rows</Trans>
        </caption>
        <thead className="bg-sunken">
          <tr>
            {names.map((name, index) => (
              <th
                key={index}
                scope="col"
                dir="auto"
                className="px-3 py-2 text-start font-semibold whitespace-nowrap"
              >
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, line) => (
            <tr key={line} className="border-t border-line">
              {names.map((_, index) => (
                <td key={index} dir="auto" className="max-w-64 min-w-16 truncate px-3 py-2">
                  {row[index]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
