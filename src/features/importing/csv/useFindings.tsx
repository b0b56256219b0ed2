import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import type { CsvReport, Lines } from './csvReport.ts'
import { wordsForEncoding } from './encodings.ts'
import type { Repairs } from './repairs.ts'

/** What is to be said of a file: what nobody but its owner can put right, what a repaired copy changes, and what is good to know. */
export interface Findings {
  blockers: string[]
  repairs: string[]
  notes: string[]
}

/** The findings about a file in the reader's words. `isRepaired`: of the copy, not of the file as it is. */
export function useFindings(): (
  report: CsvReport,
  repairs: Repairs,
  about: { isRepaired: boolean; lacking: readonly string[] },
) => Findings {
  const { t, i18n } = useLingui()
  const list = (words: readonly (string | number)[]) => words.map((word) => `“${word}”`).join(', ')
  const separators: Record<string, string> = { ';': t`semicolons`, '\t': t`tabs`, '|': t`bars` }
  const at = ({ count, lines }: Lines) => {
    const named = lines.map((line) => i18n.number(line)).join(', ')
    return count > lines.length
      ? t`lines ${named} …`
      : lines.length > 1
        ? t`lines ${named}`
        : t`line ${named}`
  }
  return (report, repairs, { isRepaired, lacking }) => {
    const blockers: string[] = []
    const { openQuote, tooLong, tooShort, blank, missing, doubled } = report
    if (openQuote !== undefined)
      blockers.push(
        t`A quotation mark opens at line ${i18n.number(openQuote)} and never closes. Close it in the file, or take it away.`,
      )
    if (report.rows - tooLong.count <= 0)
      blockers.push(t`There is no row under the column names that could become a task.`)

    const changes: string[] = []
    if (repairs.encoding) changes.push(t`Saves it as UTF-8 instead of ${wordsForEncoding(report.encoding)}.`)
    if (repairs.delimiter)
      changes.push(
        t`Puts commas between the cells instead of ${separators[report.delimiter] ?? report.delimiter}.`,
      )
    if (repairs.spaced.length)
      changes.push(
        t`Takes spaces away around the column names: ${list(repairs.spaced)}. The presenter would not find them.`,
      )
    if (repairs.nameless.length) {
      const columns = repairs.nameless.map((column) => i18n.number(column)).join(', ')
      changes.push(
        plural(repairs.nameless.length, {
          one: `Gives a name to column ${columns}, which has none: the server refuses such a file.`,
          other: `Gives names to columns ${columns}, which have none: the server refuses such a file.`,
        }),
      )
    }
    if (repairs.doubled.length)
      changes.push(t`Tells columns of the same name apart by a number: ${list(repairs.doubled)}.`)
    if (tooLong.count)
      changes.push(
        plural(tooLong.count, {
          one: `Leaves out # row with more cells than there are columns (${at(tooLong)}): the server refuses the whole file.`,
          other: `Leaves out # rows with more cells than there are columns (${at(tooLong)}): the server refuses the whole file.`,
        }),
      )
    if (blank.count)
      changes.push(
        plural(blank.count, {
          one: `Leaves out # row without content (${at(blank)}).`,
          other: `Leaves out # rows without content (${at(blank)}).`,
        }),
      )
    if (missing.count)
      changes.push(
        plural(missing.count, {
          one: `Puts a blank into the empty cells of # row (${at(missing)}), and after words such as NA: the server stops there.`,
          other: `Puts a blank into the empty cells of # rows (${at(missing)}), and after words such as NA: the server stops there.`,
        }),
      )

    const notes: string[] = []
    if (tooShort.count)
      notes.push(
        plural(tooShort.count, {
          one: `# row has fewer cells than there are columns (${at(tooShort)}).`,
          other: `# rows have fewer cells than there are columns (${at(tooShort)}).`,
        }),
      )
    if (doubled.count)
      notes.push(
        plural(doubled.count, {
          one: `# row is there twice (${at(doubled)}): the server makes one task of both.`,
          other: `# rows are there already further up (${at(doubled)}): the server makes no second task of them.`,
        }),
      )
    for (const { name, zeros, missing: holes } of report.columns)
      if (zeros !== undefined && !(isRepaired && holes > 0))
        notes.push(
          t`“${name}” holds numbers such as ${zeros}: they lose the zeros in front. If these matter, write a letter before them.`,
        )
    if (isRepaired) {
      const mixed = report.columns.filter(({ kind, missing: holes }) => kind === 'number' && holes > 0)
      if (mixed.length)
        notes.push(
          t`Numbers arrive as text where some cells of the column are empty: ${list(mixed.map(({ name }) => name))}.`,
        )
    }
    if (lacking.length)
      notes.push(t`Your presenter seems to read ${list(lacking)}, and the file has no such column.`)
    return { blockers, repairs: changes, notes }
  }
}
