import { writeCsv } from './csv.ts'

/** What an address of the world outside answers. */
interface Source {
  status: number
  type: string
  text: string
}

const csv = (text: string): Source => ({ status: 200, type: 'text/csv; charset=utf-8', text })
const web = (status: number): Source => ({
  status,
  type: 'text/html; charset=utf-8',
  text: '<!doctype html>',
})

const birds = ['Robin', 'Wren', 'Dunnock', 'Goldcrest', 'Siskin', 'Nuthatch', 'Treecreeper', 'Linnet']
const sightings = (count: number) =>
  writeCsv(
    ['question', 'species', 'year', 'photo'],
    Array.from({ length: count }, (_, n) => ({
      question: 'Is this the bird that the label names?',
      species: birds[n % birds.length],
      year: 1901 + (n % 90),
      photo: `https://data.example/birds/${n + 1}.jpg`,
    })),
  )
const questions = (count: number) =>
  writeCsv(
    ['question', 'year'],
    Array.from({ length: count }, (_, n) => ({ question: `How high on day ${n + 1}?`, year: 1900 + n })),
  )

/** The sample sheets of PYBOSSA's TEMPLATE_TASKS, each with a few rows of its kind. */
export const sampleSheets: Record<string, string> = Object.fromEntries(
  ['image', 'sound', 'video', 'map', 'pdf'].map((kind) => [
    kind,
    `https://docs.google.com/spreadsheet/ccc?key=demo-sample-${kind}&usp=sharing`,
  ]),
)
const sampleRows = (kind: string) =>
  writeCsv(
    ['question', `${kind}_url`],
    [1, 2, 3].map((n) => ({ question: 'What is it?', [`${kind}_url`]: `https://data.example/${kind}/${n}` })),
  )

// What is at which address. Addresses ending in `.example` belong to nobody; the last ones are those of the recordings.
const tables: Record<string, Source> = {
  'https://data.example/birds.csv': csv(sightings(24)),
  'https://data.example/birds-large.csv': csv(sightings(450)),
  'https://data.example/lost-reply.csv': csv(sightings(5)),
  'https://data.example/private.csv': web(403),
  'https://data.example/page.html': web(200),
  'https://data.example/doubled-header.csv': csv('species,species\nWren,Robin\n'),
  'https://data.example/empty-header.csv': csv('species,\nWren,1\n'),
  'https://data.example/gaps.csv': csv('species,year\nWren,1901\nRobin,\nLinnet,1903\n'),
  'https://docs.google.com/spreadsheets/d/demo-birds/export?format=csv': csv(sightings(12)),
  'https://docs.google.com/spreadsheets/d/demo-private/export?format=csv': web(200),
  ...Object.fromEntries(
    Object.entries(sampleSheets).map(([kind, address]) => [`${address}&output=csv`, csv(sampleRows(kind))]),
  ),
  'http://127.0.0.1:5055/csv/3.csv': csv(questions(3)),
  'http://127.0.0.1:5055/csv/5.csv': csv(questions(5)),
  'http://127.0.0.1:5055/csv/210.csv': csv(questions(210)),
  'http://127.0.0.1:5055/forbidden': web(403),
}

/** What the server would get from this address; undefined where nobody answers. */
export const fetchTable = (address: string): Source | undefined => tables[address]

const numbered = (count: number, name: (n: string) => string) =>
  Array.from({ length: count }, (_, n) => name(String(n + 1).padStart(3, '0')))

/** The public buckets there are, and what lies in each. */
export const buckets: Record<string, string[]> = {
  'atrium-demo': [
    ...numbered(40, (n) => `herbarium/sheet-${n}.jpg`),
    ...numbered(12, (n) => `dawn/recording-${n}.mp3`),
    ...numbered(8, (n) => `letters/letter-${n}.pdf`),
    ...numbered(3, (n) => `nest/night-${n}.mp4`),
    'herbarium/SCAN.JPG',
    'readme.txt',
  ],
  'atrium-large': numbered(320, (n) => `plates/plate-${n}.png`),
}
/** Buckets that exist and are closed. */
export const privateBuckets = ['private-bucket']
