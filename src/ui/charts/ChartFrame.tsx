import { useId, useState, type ReactNode } from 'react'
import { Icon } from '../Icon.tsx'
import { buttonClass } from '../buttonClass.ts'
import { wholeNumber } from './chartNumbers.ts'

/** The numbers behind a chart: names of the columns, then the rows. The first column names the row. */
export interface ChartTable {
  columns: readonly string[]
  rows: readonly (readonly (string | number)[])[]
}

const quiet = buttonClass({ variant: 'quiet', size: 'sm' })

/**
 * A chart with what it needs to be understood by everybody: a title, what it says in a sentence, the same numbers as a table, and the
 * table to take home. `children` is the chart.
 */
export function ChartFrame({
  title,
  summary,
  table,
  words,
  locale,
  onDownload,
  children,
}: {
  title: string
  summary: ReactNode
  table: ChartTable
  words: { showTable: string; showChart: string; download: string }
  locale: string
  onDownload: () => void
  children: ReactNode
}) {
  const id = useId()
  const [isTable, setTable] = useState(false)
  return (
    <figure aria-labelledby={id} className="flex min-w-0 flex-col gap-4">
      <figcaption className="flex flex-col gap-1">
        <h2 id={id} className="text-xl font-semibold">
          {title}
        </h2>
        <p className="max-w-prose text-muted">{summary}</p>
      </figcaption>
      {isTable ? <Numbers table={table} locale={locale} labelledBy={id} /> : children}
      <p className="-ms-3 flex flex-wrap gap-x-2">
        <button type="button" aria-describedby={id} className={quiet} onClick={() => setTable(!isTable)}>
          {isTable ? words.showChart : words.showTable}
        </button>
        <button type="button" aria-describedby={id} className={quiet} onClick={onDownload}>
          <Icon name="download" className="size-4" />
          {words.download}
        </button>
      </p>
    </figure>
  )
}

function Numbers({ table, locale, labelledBy }: { table: ChartTable; locale: string; labelledBy: string }) {
  return (
    // Scrolls by keyboard, too.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div role="region" aria-labelledby={labelledBy} tabIndex={0} className="max-h-80 overflow-auto">
      <table aria-labelledby={labelledBy} className="w-full text-start tabular-nums">
        <thead className="sticky top-0 bg-page text-sm text-muted">
          <tr>
            {table.columns.map((name, index) => (
              <th
                key={name}
                scope="col"
                className={`border-b border-line py-2 pe-4 font-semibold ${index === 0 ? 'text-start' : 'text-end'}`}
              >
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(([name, ...values]) => (
            <tr key={name} className="border-b border-line">
              <th scope="row" className="py-2 pe-4 text-start font-normal">
                {name}
              </th>
              {values.map((value, index) => (
                // oxlint-disable-next-line react/no-array-index-key -- a cell's column is its identity
                <td key={index} className="py-2 pe-4 text-end">
                  {typeof value === 'number' ? wholeNumber(value, locale) : value}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
