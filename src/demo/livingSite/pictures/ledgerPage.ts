import type { Random } from '../random.ts'
import { handwriting, type Hand } from './handwriting.ts'
import { CREAM, paper } from './paper.ts'
import { n, repeat, svg } from './svg.ts'

export interface LedgerEntry {
  number: string
  object: string
  giver: string
  year: string
}

const HAND: Hand = { size: 8.6, slant: 0.34, unrest: 0.35, pen: 1.35, ink: '#26314f' }
const COLUMNS = [40, 130, 420, 640, 720] as const
/** Where entry `index` is written, as parts (0..1) of the page's height. */
export const entryBand = (index: number) => ({ top: (112 + index * 62) / 560, height: 58 / 560 })

/** A scanned page of a museum's accession ledger with up to seven entries, 760 × 560. */
export function ledgerPage(title: string, entries: readonly LedgerEntry[], random: Random): string {
  const write = (text: string, x: number, y: number, size = HAND.size) =>
    handwriting(text, x, y, { ...HAND, size }, random).picture
  const rows = entries
    .map((entry, index) => {
      const y = 152 + index * 62
      return (
        write(entry.number, 48, y) +
        write(entry.object, 142, y) +
        write(entry.giver, 430, y) +
        write(entry.year, 652, y)
      )
    })
    .join('')
  const heads = ['No.', 'Object', 'Received from', 'Year']
  return svg(
    760,
    560,
    `<rect width="760" height="560" fill="#5d5348"/><g transform="rotate(${n(random.bell() * 0.35)} 380 280)"><g transform="translate(8 6) scale(.98)">${paper(760, 560, CREAM, random)}` +
      `<g stroke="#b4543f" opacity=".55">${COLUMNS.map((x) => `<path d="M${x} 66V552"/>`).join('')}</g>` +
      `<g stroke="#6f86ad" opacity=".5">${repeat(8, (row) => `<path d="M16 ${104 + row * 62}H744"/>`)}</g>` +
      `<g font-family="Georgia,serif" font-size="14" fill="#4a3c2c" letter-spacing=".6">${heads.map((head, index) => `<text x="${(COLUMNS[index] ?? 0) + 8}" y="92">${head}</text>`).join('')}</g>` +
      `${write(title, 250, 50, 11)}${rows}</g></g>` +
      `<path d="M0 0H26V560H0Z" fill="#000" opacity=".16"/>`,
  )
}

const bytesOf = (text: string) => text.replaceAll(/[^\x20-\x7e\n]/g, '-')
const quoted = (text: string) => `(${bytesOf(text).replaceAll(/[\\()]/g, '\\$&')})`

/** The same page as a real PDF (1.4, A4 across, built-in fonts): for reading it large or printing it. */
export function ledgerPdf(title: string, entries: readonly LedgerEntry[]): string {
  const text = (font: string, size: number, x: number, y: number, words: string) =>
    `BT /${font} ${size} Tf ${x} ${y} Td ${quoted(words)} Tj ET\n`
  const row = (entry: LedgerEntry, index: number) => {
    const y = 400 - index * 48
    const words = [entry.number, entry.object, entry.giver, entry.year]
    const cells = words.map((word, column) => text('I', 14, (COLUMNS[column] ?? 0) + 8, y, word)).join('')
    return `${cells}0.7 0.75 0.85 RG 30 ${y - 16} m 810 ${y - 16} l S\n`
  }
  const page =
    '0.98 0.95 0.87 rg 0 0 842 595 re f 0.15 0.19 0.31 rg\n' +
    text('I', 24, 300, 520, title) +
    ['No.', 'Object', 'Received from', 'Year']
      .map((head, column) => text('R', 12, (COLUMNS[column] ?? 0) + 8, 450, head))
      .join('') +
    entries.map(row).join('')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 842 595] /Contents 4 0 R /Resources << /Font << /I 5 0 R /R 6 0 R >> >> >>',
    `<< /Length ${page.length} >>\nstream\n${page}endstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Times-Italic >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>',
  ]
  let file = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const offset = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return `${String(offset).padStart(10, '0')} 00000 n \n`
  })
  const table = file.length
  return `${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`
}
