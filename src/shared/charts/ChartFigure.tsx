import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { saveFile } from '#shared/files/saveFile.ts'
import { writeCsv } from '#shared/files/writeCsv.ts'
import { ChartFrame, type ChartTable } from '#ui/charts/ChartFrame.tsx'

/**
 * A chart in the reader's language, with its table and its CSV. `summary` says in a sentence what is to be seen; `fileName` is what the
 * CSV is called, without its ending.
 */
export function ChartFigure({
  title,
  summary,
  table,
  fileName,
  children,
}: {
  title: string
  summary: ReactNode
  table: ChartTable
  fileName: string
  children: ReactNode
}) {
  const { t, i18n } = useLingui()
  return (
    <ChartFrame
      title={title}
      summary={summary}
      table={table}
      locale={i18n.locale}
      words={{ showTable: t`Show as table`, showChart: t`Show as chart`, download: t`Download CSV` }}
      onDownload={() => saveFile(`${fileName}.csv`, writeCsv(table.columns, table.rows), 'text/csv')}
    >
      {children}
    </ChartFrame>
  )
}
