import { text } from '../files.ts'
import { folderOf } from '../people.ts'
import { birdsThumbnail } from '../pictures/thumbnails.ts'
import { createRandom } from '../random.ts'
import { birdSong, type Singer } from '../sounds/birdSong.ts'
import { times, type Story } from '../story.ts'

const BIRDS: readonly Singer[] = [
  'blackbird',
  'chiffchaff',
  'cuckoo',
  'great tit',
  'wren',
  'chaffinch',
  'none',
]
const SITES = [
  'Alder carr',
  'Mill lane hedge',
  'Botanic garden, north gate',
  'Quarry edge',
  'Churchyard',
  'Old orchard',
] as const
const fileOf = (bird: Singer) => bird.replace(' ', '-')

/** Short recordings from the hour before sunrise: who sings? */
export function dawnChorus(): Story {
  const random = createRandom('dawn-chorus')
  const recordings = BIRDS.flatMap((bird) =>
    times(bird === 'none' ? 1 : 2, (take) => ({ bird, name: `song-${fileOf(bird)}-${take + 1}.wav` })),
  )
  const tasks = times(60, (index) => {
    const heard = recordings[(index * 5) % recordings.length] ?? {
      bird: 'none' as const,
      name: 'song-none-1.wav',
    }
    return {
      info: {
        audio: `/uploads/${folderOf('olga')}/${heard.name}`,
        site: random.pick(SITES),
        time: `${random.whole(3, 28)} May, ${random.whole(4, 5)}:${random.whole(10, 59)}`,
      },
      truth: heard.bird,
    }
  })
  const wav = (name: string, bird: Singer) => ({
    name,
    type: 'audio/wav',
    make: () => birdSong(bird, createRandom(name)),
  })
  const singers = BIRDS.filter((bird) => bird !== 'none')
  return {
    shortName: 'dawn-chorus',
    name: 'Dawn Chorus',
    description: 'Listen to three seconds of a spring morning and tell who is singing.',
    longDescription: text('descriptions/dawn-chorus.md'),
    owner: 'olga',
    category: 'nature',
    presenter: text('presenters/dawn-chorus.html'),
    tutorial: text('tutorials/dawn-chorus.html'),
    thumbnail: birdsThumbnail,
    bornDaysAgo: 38,
    redundancy: 5,
    progress: 0.74,
    seconds: 14,
    tasks,
    files: [
      ...recordings.map(({ bird, name }) => wav(name, bird)),
      ...singers.map((bird) => wav(`guide-${fileOf(bird)}.wav`, bird)),
    ],
    helpingMaterials: singers.map((bird) => ({
      file: `guide-${fileOf(bird)}.wav`,
      info: { kind: 'song', species: bird },
    })),
    answer: ({ truth }, chance) => {
      const sure = chance.chance(0.75)
      return { bird: chance.chance(sure ? 0.92 : 0.55) ? truth : chance.pick(BIRDS), sure }
    },
  }
}
