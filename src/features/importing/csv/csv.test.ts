import { describe, expect, test } from 'vitest'
import { createRowReader } from './createRowReader.ts'
import type { CsvReport } from './csvReport.ts'
import { inspectCsv } from './inspectCsv.ts'
import { SLICE_BYTES } from './readText.ts'
import { repairCsv } from './repairCsv.ts'
import { kindAfter, needsRepair, repairHeader, repairRow, repairsOf } from './repairs.ts'

const quiet = () => {}
const read = async (content: BlobPart, encoding?: string) => inspectCsv(new Blob([content]), encoding, quiet)
async function reportOf(content: BlobPart, encoding?: string): Promise<CsvReport> {
  const reading = await read(content, encoding)
  if (!('report' in reading)) throw new Error(reading.unreadable)
  return reading.report
}
const repaired = async (content: BlobPart) => {
  const report = await reportOf(content)
  return (await repairCsv(new Blob([content]), report, quiet)).text()
}
/** "fósil" as Western Windows writes it. */
const latin = Buffer.from('name\nfósil\n', 'latin1')
/** 質問 / こんにちは、世界 in Shift-JIS. */
const shiftJis = new Uint8Array([
  0x8e, 0xbf, 0x96, 0xe2, 0x0a, 0x82, 0xb1, 0x82, 0xf1, 0x82, 0xc9, 0x82, 0xbf, 0x82, 0xcd, 0x81, 0x41, 0x90,
  0xa2, 0x8a, 0x45, 0x0a,
])
const utf16 = (text: string, isBig: boolean, mark = true) => {
  const little = Buffer.from((mark ? '\uFEFF' : '') + text, 'utf16le')
  return isBig ? little.swap16() : little
}

describe('letters', () => {
  test('UTF-8 is known, with its mark and without', async () => {
    for (const content of ['name\nfósil\n', '\uFEFFname\nfósil\n']) {
      const report = await reportOf(content)
      expect(report).toMatchObject({ encoding: 'utf-8', isGuess: false, first: [['fósil']] })
      expect(report.columns[0]?.name).toBe('name')
    }
  })

  test('Western Windows is guessed, and sent as UTF-8', async () => {
    expect(await reportOf(latin)).toMatchObject({
      encoding: 'windows-1252',
      isGuess: true,
      first: [['fósil']],
    })
    expect(await repaired(latin)).toBe('name\nfósil\n')
  })

  test.each([true, false])('UTF-16 is known, big end first: %s', async (isBig) => {
    const encoding = isBig ? 'utf-16be' : 'utf-16le'
    expect(await reportOf(utf16('name\nfósil\n', isBig))).toMatchObject({ encoding, first: [['fósil']] })
    expect(await reportOf(utf16('name\nfossil\n', isBig, false))).toMatchObject({ encoding, isGuess: true })
  })

  test('Japanese of old cannot be guessed, and is read once its encoding is said', async () => {
    expect(await read(shiftJis)).toEqual({ unreadable: 'letters' })
    expect(await reportOf(shiftJis, 'shift_jis')).toMatchObject({ first: [['こんにちは、世界']], rows: 1 })
  })

  test('a spreadsheet, a picture and an empty file are no tables', async () => {
    expect(await read(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]))).toEqual({ unreadable: 'spreadsheet' })
    expect(await read(new Uint8Array([0x89, 0x50, 0, 0, 0, 0x0d]))).toEqual({ unreadable: 'binary' })
    expect(await read('')).toEqual({ unreadable: 'nothing' })
    expect(await read('\n\n')).toEqual({ unreadable: 'nothing' })
  })

  test('a letter on the border of two pieces stays whole', async () => {
    const filler = 'x'.repeat(SLICE_BYTES - 'name\n'.length - 1)
    const { first, encoding } = await reportOf(`name\n${filler}é\n`)
    expect(encoding).toBe('utf-8')
    expect(first[0]?.[0]?.endsWith('xé')).toBe(true)
  })
})

describe('rows', () => {
  test.each([
    [';', 'a;b\n1,5;x\n'],
    ['\t', 'a\tb\n1\tx\n'],
    ['|', 'a|b\n1|x\n'],
  ])('%s parts cells, and becomes a comma', async (delimiter, content) => {
    expect(await reportOf(content)).toMatchObject({ delimiter, rows: 1 })
    expect(await repaired(content)).toMatch(/^a,b\n("1,5"|1),x\n$/)
  })

  test('one column needs no separator', async () => {
    expect(await reportOf('question\nHow high?\nHow low?\n')).toMatchObject({ delimiter: ',', rows: 2 })
  })

  test('line numbers count the lines inside cells, and those of Windows and old Macs', async () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const { tooLong, tooShort, blank } = await reportOf(
        ['a,b', '"two', 'lines",1', '', '1,2,3', '5', ',', '6,7', ''].join(end),
      )
      expect(tooLong).toEqual({ count: 1, lines: [5] })
      expect(tooShort).toEqual({ count: 1, lines: [6] })
      expect(blank).toEqual({ count: 1, lines: [7] })
    }
  })

  test('a row that comes again is named; the same words in other cells are none', async () => {
    const { doubled } = await reportOf('a,b\n1,23\n12,3\n1,23\n')
    expect(doubled).toEqual({ count: 1, lines: [4] })
  })

  test('an open quotation mark is named by its line', async () => {
    expect(await reportOf('a,b\n1,2\n"3,4\n5,6\n')).toMatchObject({ openQuote: 3 })
    expect(await reportOf(`a\n"${'x\n'.repeat(3_000_000)}`)).toMatchObject({ openQuote: 2 })
  })

  test('rows come out whole, wherever the text is cut', () => {
    const text = 'a,"b ""x"", c"\n"d\ne",f\n'
    for (let cut = 1; cut < text.length; cut++) {
      const rows: [string[], number][] = []
      const reader = createRowReader(',', (cells, line) => rows.push([cells, line]))
      reader.feed(text.slice(0, cut))
      reader.feed(text.slice(cut))
      expect(reader.end()).toBeUndefined()
      expect(rows).toEqual([
        [['a', 'b "x", c'], 1],
        [['d\ne', 'f'], 2],
      ])
    }
  })

  test('fifty thousand rows of wide tables are read in no time', async () => {
    const wide = Array.from({ length: 200 }, (_, index) => `c${index}`).join(',')
    expect((await reportOf(`${wide}\n${wide}\n`)).columns).toHaveLength(200)
    const many = `id,url\n${Array.from({ length: 50_000 }, (_, n) => `${n},https://x.example/${n}\n`).join('')}`
    const begun = performance.now()
    expect(await reportOf(many)).toMatchObject({ rows: 50_000, doubled: { count: 0 } })
    expect(performance.now() - begun).toBeLessThan(5_000)
  })
})

describe('what the server makes of it', () => {
  test('a column is numbers only where every cell is one', async () => {
    const { columns } = await reportOf(
      'n,mixed,yes,code,gap,nothing\n1,1,true,007,3,\n-2.5e3,x,False,8,,NA\n',
    )
    expect(columns.map(({ name, kind }) => [name, kind])).toEqual([
      ['n', 'number'],
      ['mixed', 'text'],
      ['yes', 'truth'],
      ['code', 'number'],
      ['gap', 'number'],
      ['nothing', 'empty'],
    ])
    expect(columns.map(({ zeros }) => zeros)).toEqual([
      undefined,
      undefined,
      undefined,
      '007',
      undefined,
      undefined,
    ])
    expect(columns.map(kindAfter)).toEqual(['number', 'text', 'truth', 'number', 'text', 'text'])
  })

  test('cells that break the import are counted, and get a blank', async () => {
    const content = 'a,b\n1,\n2,NA\n3,x\n'
    expect((await reportOf(content)).missing).toEqual({ count: 2, lines: [2, 3] })
    expect(await repaired(content)).toBe('a,b\n1," "\n2,"NA "\n3,x\n')
  })
})

describe('repairs', () => {
  test('names are trimmed, made up and told apart', () => {
    expect(repairHeader([' a ', '', 'b', 'b', 'Unnamed: 0', 'a'])).toEqual([
      'a',
      'column_2',
      'b',
      'b_2',
      'column_5',
      'a_2',
    ])
  })

  test('a hundred thousand columns, alike or not, are looked at once each', async () => {
    const many = Array.from({ length: 100_000 }, (_, index) => `c${index}`)
    const began = performance.now()
    expect(repairsOf(await reportOf(`${many.join(',')}\n`)).doubled).toEqual([])
    expect(repairHeader(many.map(() => 'a')).at(-1)).toBe('a_100000')
    expect(performance.now() - began).toBeLessThan(3_000)
  })

  test('rows get the width of the header, or are left out', () => {
    expect(repairRow(['1'], 2)).toEqual(['1', ' '])
    expect(repairRow(['1', '2', '3'], 2)).toBeUndefined()
    expect(repairRow([' ', ''], 2)).toBeUndefined()
  })

  test('a good file needs none, a bad one is told all it needs', async () => {
    expect(needsRepair(repairsOf(await reportOf('a,b\n1,2\n')))).toBe(false)
    expect(repairsOf(await reportOf(' a;;b;b\n1;2;3;4\n1;2;3;4;5\n1;;2;3\n'))).toEqual({
      encoding: false,
      delimiter: true,
      spaced: [' a'],
      nameless: [2],
      doubled: ['b'],
      left: 1,
      filled: 1,
    })
  })

  test('what is repaired needs no more repair', async () => {
    const content = ' a;;b;b\n1;2;3;4\n1;2;3;4;5\n"x\ny";null;2\n;;;\n'
    const text = await repaired(content)
    expect(text).toBe('a,column_2,b,b_2\n1,2,3,4\n"x\ny","null ",2," "\n')
    expect(needsRepair(repairsOf(await reportOf(text)))).toBe(false)
  })
})
