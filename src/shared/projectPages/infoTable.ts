/** Any `info` objects as a table: the names that occur, in the order they first occur, and what stands under each. */
export interface InfoTable {
  columns: string[]
  cell: (info: unknown, column: string) => unknown
}

/** The column of an `info` that is no object: a text, a number, a list. */
const WHOLE = 'info'

const isRecord = (info: unknown): info is Record<string, unknown> =>
  typeof info === 'object' && info !== null && !Array.isArray(info)

/** Reads the columns out of what tasks, answers or results carry; nothing carries none. */
export function infoTable(infos: readonly unknown[]): InfoTable {
  const columns = new Set<string>()
  for (const info of infos) {
    if (isRecord(info)) for (const name of Object.keys(info)) columns.add(name)
    else if (info !== null && info !== undefined) columns.add(WHOLE)
  }
  return {
    columns: [...columns],
    cell: (info, column) =>
      isRecord(info)
        ? Object.hasOwn(info, column)
          ? info[column]
          : undefined
        : column === WHOLE
          ? info
          : undefined,
  }
}
