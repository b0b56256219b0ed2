/** Words that the server's reader takes for an empty cell (pandas 1.2, `na_values`). */
const WORDS = new Set(
  '#N/A,#N/A N/A,#NA,-1.#IND,-1.#QNAN,-NaN,-nan,1.#IND,1.#QNAN,<NA>,N/A,NA,NULL,NaN,n/a,nan,null'.split(','),
)

/**
 * Whether the server takes a cell for nothing. It then fails: what it puts there is no JSON, and the whole import ends as a server
 * error without a reason (pybossa/importers/csv.py: `fillna` whose result nobody keeps).
 */
export const isMissing = (cell: string): boolean => cell === '' || WORDS.has(cell)
