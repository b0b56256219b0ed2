import { text } from '../files.ts'
import { folderOf } from '../people.ts'
import { entryBand, ledgerPage, ledgerPdf, type LedgerEntry } from '../pictures/ledgerPage.ts'
import { ledgerThumbnail } from '../pictures/thumbnails.ts'
import { createRandom } from '../random.ts'
import { picture, times, type Story } from '../story.ts'

const OBJECTS = [
  'Bronze mirror with handle',
  'Two reed flutes',
  'Model of a canoe',
  'Stone axe, polished',
  'Beaded collar',
  'Glass beads, a string',
  'Clay lamp, broken spout',
  'Ivory comb',
  'Lace pillow & bobbins',
  'Ship in a bottle',
  'Tin whistle',
  'Ammonite, large',
  'Pewter tankard',
  'Wooden clogs, a pair',
  'Brass astrolabe',
  'Snuff box, horn',
  'Sampler by a child',
  'Roman tile with paw print',
  'Whale tooth, carved',
  'Spinning wheel',
  'Church key',
  'Butter mould, rose',
  'Barometer by Dollond',
  'Meteorite, 3 lb',
  'Painted fan',
  "Cooper's adze",
  'Stuffed bittern',
  'Map of the county',
  'Bell from a sleigh',
  'Fossil fern',
  'Bone skates, a pair',
  'Quill & ink stand',
  "Shepherd's crook",
  'Copper kettle',
  'Music box, silent',
  "Miner's safety lamp",
] as const
const GIVERS = [
  'Col. Harding',
  'Mrs A. Lowe',
  'Rev. T. Pike',
  'F. Moberly',
  'Miss Ogilvie',
  'bought at Lynn',
  'Dr Saunders',
  'unknown',
] as const

/** A museum's ledger: one line copied at a time, with the page as PDF beside it. */
export function accessionLedger(): Story {
  const random = createRandom('accession-ledger')
  let year = 1884
  const entries = OBJECTS.map((object, index): LedgerEntry => {
    if (random.chance(0.2)) year++
    return { number: String(412 + index), object, giver: random.pick(GIVERS), year: String(year) }
  })
  const pages = times(6, (page) => {
    const lines = entries.slice(page * 6, page * 6 + 6)
    return { lines, title: `Accessions ${lines[0]?.year ?? ''}`, file: `ledger-page-${page + 1}` }
  })
  const base = `/uploads/${folderOf('paula')}`
  return {
    shortName: 'accession-ledger',
    name: 'The Accession Ledger',
    description:
      'Copy the entries of our museum’s first ledger, one line at a time, so that lost objects get their stories back.',
    longDescription: text('descriptions/accession-ledger.md'),
    owner: 'paula',
    category: 'history',
    presenter: text('presenters/accession-ledger.html'),
    thumbnail: () => ledgerThumbnail(entries.slice(0, 6)),
    bornDaysAgo: 16,
    redundancy: 1,
    progress: 0.5,
    seconds: 40,
    tasks: pages.flatMap(({ lines, title, file }, page) =>
      lines.map((entry, index) => ({
        info: {
          page: `${base}/${file}.svg`,
          pdf: `${base}/${file}.pdf`,
          title,
          leaf: page + 1,
          entry: index + 1,
          ...entryBand(index),
        },
        truth: { ...entry },
      })),
    ),
    files: pages.flatMap(({ lines, title, file }) => [
      picture(`${file}.svg`, () => ledgerPage(title, lines, createRandom(file))),
      { name: `${file}.pdf`, type: 'application/pdf', make: () => ledgerPdf(title, lines) },
    ]),
    answer: ({ truth }) => truth,
  }
}
