import { call } from '#pybossa/client.ts'
import { listResults } from '#pybossa/endpoints/api.ts'
import { listTaskRuns, listTasks } from '#pybossa/endpoints/apiTasks.ts'
import { writeCsv } from '#shared/files/writeCsv.ts'
import { infoTable } from '#shared/projectPages/infoTable.ts'

const PAGE = 100
const lists = { task: listTasks, task_run: listTaskRuns, result: listResults }
export type RowType = keyof typeof lists

type Row = { id: number; info?: unknown } & Record<string, unknown>

/** Every row of a project as it is this moment, page after page (CONTRACT.md §3.1 "last_id"); `onRows` hears how many have come. */
export async function fetchRows(
  type: RowType,
  project_id: number,
  onRows: (rows: number) => void,
  signal: AbortSignal,
): Promise<Row[]> {
  const rows: Row[] = []
  for (;;) {
    const query = { project_id, orderby: 'id', limit: PAGE, last_id: rows.at(-1)?.id ?? 0 }
    const page: Row[] = await call(lists[type], { query }, { signal })
    rows.push(...page)
    onRows(rows.length)
    if (page.length < PAGE) return rows
  }
}

const columnsOf = {
  task: ['id', 'project_id', 'created', 'state', 'n_answers', 'priority_0', 'quorum', 'calibration'],
  task_run: [
    'id',
    'project_id',
    'task_id',
    'user_id',
    'user_ip',
    'external_uid',
    'created',
    'finish_time',
    'media_url',
  ],
  result: ['id', 'project_id', 'task_id', 'task_run_ids', 'created', 'last_version'],
} satisfies Record<RowType, string[]>

/** Rows as a spreadsheet reads them: their own columns, then one for each thing in `info`. */
export function rowsCsv(type: RowType, rows: readonly Row[]): string {
  const { columns, cell } = infoTable(rows.map(({ info }) => info))
  return writeCsv(
    [...columnsOf[type], ...columns.map((name) => `info_${name}`)],
    rows.map((row) => [
      ...columnsOf[type].map((name) => row[name]),
      ...columns.map((name) => cell(row.info, name)),
    ]),
  )
}

/** Rows for programs, without what was only asked along. */
export const rowsJson = (type: RowType, rows: readonly Row[]): string =>
  JSON.stringify(
    rows.map((row) => Object.fromEntries([...columnsOf[type], 'info'].map((name) => [name, row[name]]))),
  )
