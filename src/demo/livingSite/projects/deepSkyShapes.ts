import { text } from '../files.ts'
import { folderOf } from '../people.ts'
import { galaxyPicture, type GalaxyKind } from '../pictures/galaxy.ts'
import { galaxiesThumbnail } from '../pictures/thumbnails.ts'
import { createRandom } from '../random.ts'
import { picture, three, times, type Story } from '../story.ts'

const KINDS = [
  ['spiral', 40],
  ['elliptical', 24],
  ['barred', 16],
  ['edge-on', 12],
  ['merging', 8],
  ['irregular', 6],
] as const satisfies readonly (readonly [GalaxyKind, number])[]

/** Galaxies to sort by their shape: the site's favourite. */
export function deepSkyShapes(): Story {
  const random = createRandom('deep-sky-shapes')
  const galaxies = times(120, (index) => {
    const kind: GalaxyKind =
      index < 3 ? ((['spiral', 'elliptical', 'barred'] as const)[index] ?? 'spiral') : random.weighted(KINDS)
    return {
      kind,
      name: `galaxy-${three(index + 1)}.svg`,
      field: `F${random.whole(11, 38)}-${random.whole(100, 999)}`,
    }
  })
  const guides = KINDS.map(([kind]) =>
    picture(`galaxy-guide-${kind}.svg`, () =>
      galaxyPicture(kind, createRandom(`guide ${kind} 2`), 480, 360, 0.46),
    ),
  )
  return {
    shortName: 'deep-sky-shapes',
    name: 'Shapes of the Deep Sky',
    description: 'Sort galaxies nobody has looked at before. One glance each is enough.',
    longDescription: text('descriptions/deep-sky-shapes.md'),
    owner: 'olga',
    coOwners: ['carl'],
    category: 'space',
    featured: true,
    presenter: text('presenters/deep-sky-shapes.html'),
    tutorial: text('tutorials/deep-sky-shapes.html'),
    thumbnail: galaxiesThumbnail,
    bornDaysAgo: 43,
    redundancy: 5,
    progress: 0.62,
    seconds: 9,
    tasks: galaxies.map(({ kind, name, field }, index) => ({
      info: { url: `/uploads/${folderOf('olga')}/${name}`, field, question: 'What shape is this galaxy?' },
      truth: kind,
      ...(index === 96 ? { priority: 0.9 } : {}),
    })),
    files: [
      ...galaxies.map(({ kind, name }) => picture(name, () => galaxyPicture(kind, createRandom(name)))),
      ...guides,
    ],
    answer: ({ truth }, chance) => ({
      shape: chance.chance(0.84) ? truth : chance.weighted(KINDS),
    }),
  }
}
