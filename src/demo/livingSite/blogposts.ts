import { text } from './files.ts'
import type { PersonName } from './people.ts'

export interface Post {
  project: string
  author: PersonName
  title: string
  daysAgo: number
  published: boolean
  body: string
  /** A file in the author's folder. */
  picture?: string
}

const body = (file: string) => text(`posts/${file}.md`)

/** What owners wrote on their projects' blogs, oldest first. */
export const posts = (): Post[] => [
  {
    project: 'deep-sky-shapes',
    author: 'olga',
    title: 'First light, and the first thousand glances',
    daysAgo: 37,
    published: true,
    body: body('first-light'),
    picture: 'galaxy-guide-spiral.svg',
  },
  {
    project: 'letters-home',
    author: 'paula',
    title: 'Half a horse',
    daysAgo: 31,
    published: true,
    body: body('half-a-horse'),
  },
  {
    project: 'dawn-chorus',
    author: 'olga',
    title: 'Why there is a bus in recording 31',
    daysAgo: 25,
    published: true,
    body: body('bus'),
  },
  {
    project: 'beetle-drawers',
    author: 'olga',
    title: 'Drawers 12 and 13 are done',
    daysAgo: 13,
    published: true,
    body: body('drawers-done'),
    picture: 'beetle-001.svg',
  },
  {
    project: 'cielos-nocturnos',
    author: 'carl',
    title: 'Teruel apaga dos calles',
    daysAgo: 11,
    published: true,
    body: body('teruel'),
    picture: 'cielo-guia-oscuro.svg',
  },
  {
    project: 'deep-sky-shapes',
    author: 'olga',
    title: 'A galaxy that is three',
    daysAgo: 6,
    published: true,
    body: body('three'),
    picture: 'galaxy-guide-merging.svg',
  },
  {
    project: 'letters-home',
    author: 'paula',
    title: 'Box 5: what the conservator found between the pages',
    daysAgo: 3,
    published: false,
    body: body('box-5'),
  },
  {
    project: 'night-shift-bats',
    author: 'paula',
    title: 'Notes for the end of the season',
    daysAgo: 2,
    published: false,
    body: body('season'),
  },
]

export interface Notice {
  title: string
  body: string
  daysAgo: number
  published: boolean
}

/** News of the site, by its administrator. */
export const notices: readonly Notice[] = [
  {
    title: 'Welcome to the new reading room',
    body: 'The site has a new front door. Your account, your answers and your favourites are all where you left them.\n\nAnswers now wait safely on your device when the network is gone, and leave as soon as it is back. Tell us what you miss: the address is on the [about page](/about).',
    daysAgo: 20,
    published: true,
  },
  {
    title: 'Open evening in the herbarium',
    body: 'On the first Thursday of the month Carl opens **cabinet 6** and shows the sheets you have read. Tea at six, plants at seven. No registration.\n\n- Entrance by the garden gate\n- Step-free access\n- Children welcome, crumbs are not',
    daysAgo: 5,
    published: true,
  },
  {
    title: 'Maintenance in the winter break',
    body: 'Draft: between the years the server moves to the new machine room. Two hours without the site; say when.',
    daysAgo: 1,
    published: false,
  },
]
