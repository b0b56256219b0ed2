import Papa from 'papaparse'

/** A cell longer than this is an open quotation mark that swallows the rest of the file. */
const LONGEST_ROW = 4_000_000

interface RowReader {
  /** The next piece of text. False where going on is useless. */
  feed: (text: string) => boolean
  /** The line at which a quotation mark opens that nothing closes; undefined where all is well. */
  end: () => number | undefined
}

/** Takes a table's text piece by piece and hands out its rows with the line each begins at. Empty lines are left out. */
export function createRowReader(
  delimiter: string,
  onRow: (cells: string[], line: number) => void,
): RowReader {
  const parser = () => new Papa.Parser({ delimiter, newline: '\n' })
  let rest = ''
  let line = 1
  let openQuote: number | undefined

  const hand = (rows: string[][]) => {
    for (const cells of rows) {
      if (cells.length > 1 || cells[0] !== '') onRow(cells, line)
      line++
      for (const cell of cells) for (let at = -1; (at = cell.indexOf('\n', at + 1)) >= 0;) line++
    }
  }
  return {
    feed(text) {
      const all = rest + text
      const { data, meta } = parser().parse(all, 0, true) as Papa.ParseResult<string[]>
      rest = all.slice(meta.cursor)
      hand(data)
      if (rest.length <= LONGEST_ROW) return true
      openQuote = line
      rest = ''
      return false
    },
    end() {
      if (openQuote !== undefined || rest === '') return openQuote
      const { data, errors } = parser().parse(rest, 0, false) as Papa.ParseResult<string[]>
      if (errors.some(({ code }) => code === 'MissingQuotes')) return line
      hand(data)
      return undefined
    },
  }
}

/** Which character parts the cells, by the beginning of the text; a comma where there is but one column. */
export function guessDelimiter(text: string): string {
  const { meta } = Papa.parse<string[]>(text.slice(0, 100_000), {
    preview: 30,
    skipEmptyLines: true,
    delimitersToGuess: [',', ';', '\t', '|'],
  })
  return meta.delimiter || ','
}
