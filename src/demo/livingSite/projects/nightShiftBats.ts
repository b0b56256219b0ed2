import { text } from '../files.ts'
import { folderOf } from '../people.ts'
import { sonogram, type BatCall } from '../pictures/sonogram.ts'
import { batsThumbnail } from '../pictures/thumbnails.ts'
import { createRandom } from '../random.ts'
import { picture, three, times, type Story } from '../story.ts'

const CALLS: readonly BatCall[] = ['hockey-stick', 'steep', 'flat', 'buzz', 'none']
const PLACES = [
  'the canal bridge',
  'the cemetery wall',
  'a street lamp in Elm Road',
  'the boat house',
  'the edge of the wood',
] as const

/** Bat calls as pictures; each recording is lent to one person at a time. */
export function nightShiftBats(): Story {
  const random = createRandom('night-shift-bats')
  const nights = times(42, (index) => ({
    call: random.pick(CALLS),
    place: random.pick(PLACES),
    name: `sonogram-${three(index + 1)}.svg`,
  }))
  const guides = CALLS.slice(0, 4).map((call) =>
    picture(`sonogram-guide-${call}.svg`, () => sonogram(call, createRandom(`guide ${call}`))),
  )
  return {
    shortName: 'night-shift-bats',
    name: 'Night Shift: City Bats',
    description: 'See what bats say. Match the calls of last night’s recordings by their shape.',
    longDescription: text('descriptions/night-shift-bats.md'),
    owner: 'paula',
    category: 'nature',
    sched: 'locked',
    zipDownload: false,
    presenter: text('presenters/night-shift-bats.html'),
    tutorial: text('tutorials/night-shift-bats.html'),
    thumbnail: batsThumbnail,
    bornDaysAgo: 21,
    redundancy: 3,
    progress: 0.33,
    seconds: 12,
    tasks: nights.map(({ call, place, name }, index) => ({
      info: { sonogram: `/uploads/${folderOf('paula')}/${name}`, recording: index + 1, place },
      truth: call,
      ...(index % 17 === 16 ? { priority: 0.8 } : {}),
    })),
    files: [
      ...nights.map(({ call, name }) => picture(name, () => sonogram(call, createRandom(name)))),
      ...guides,
    ],
    answer: ({ truth }, chance) => ({ call: chance.chance(0.86) ? truth : chance.pick(CALLS) }),
  }
}
