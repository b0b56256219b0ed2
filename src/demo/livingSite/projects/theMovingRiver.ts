import { text } from '../files.ts'
import { folderOf } from '../people.ts'
import { oldMap } from '../pictures/oldMap.ts'
import { mapThumbnail } from '../pictures/thumbnails.ts'
import { createRandom } from '../random.ts'
import { picture, three, times, type Story } from '../story.ts'

const VILLAGES = [
  'Wetherby',
  'Holme Parva',
  'Assington',
  'Long Marsh',
  'Kettle Green',
  'Saint Ives',
  'Ferry End',
  'Upper Thorne',
  'Nether Thorne',
  'Oxley',
  'Brand Hill',
  'Cold Aston',
] as const
const things = ['mill', 'ferry', 'church'] as const

/** Estate maps: mark the places that stayed while the river wandered. */
export function theMovingRiver(): Story {
  const sheets = times(24, (index) => {
    const random = createRandom(`sheet ${index}`)
    const village = random.pick(VILLAGES)
    return {
      ...oldMap(random, { village, river: 'River Asse' }),
      village,
      name: `map-${three(index + 1)}.svg`,
      year: random.whole(1741, 1799),
    }
  })
  const tasks = sheets.flatMap((sheet, index) =>
    (index % 3 === 0 ? things : things.slice(0, 2)).map((find) => {
      const at = sheet.places[find]
      return {
        info: {
          map: `/uploads/${folderOf('carl')}/${sheet.name}`,
          find,
          sheet: index + 1,
          village: sheet.village,
          year: sheet.year,
        },
        truth: at && [at[0] / 640, at[1] / 480],
      }
    }),
  )
  return {
    shortName: 'the-moving-river',
    name: 'The River That Moved',
    description:
      'Mark mills, ferries and churches on hand-coloured maps and help us follow a river through time.',
    longDescription: text('descriptions/the-moving-river.md'),
    owner: 'carl',
    coOwners: ['olga'],
    category: 'history',
    presenter: text('presenters/the-moving-river.html'),
    tutorial: text('tutorials/the-moving-river.html'),
    thumbnail: mapThumbnail,
    bornDaysAgo: 29,
    redundancy: 3,
    progress: 0.44,
    seconds: 17,
    tasks,
    files: [
      ...sheets.map((sheet) => picture(sheet.name, sheet.draw)),
      picture('map-guide.svg', () =>
        oldMap(createRandom('guide sheet 7'), { village: 'Wetherby', river: 'River Asse' }, 'compass').draw(),
      ),
    ],
    answer: ({ info, truth }, chance) => {
      const find = info.find ?? null
      if (!Array.isArray(truth)) return { find, missing: true }
      const [x, y] = truth.map((part) => Number((Number(part) + chance.bell() * 0.008).toFixed(4)))
      return { find, x: x ?? null, y: y ?? null }
    },
  }
}
