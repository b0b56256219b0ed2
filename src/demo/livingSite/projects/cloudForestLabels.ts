import { text } from '../files.ts'
import { folderOf } from '../people.ts'
import { herbariumSheet, type HerbariumLabel, type Leaf } from '../pictures/pressedPlant.ts'
import { herbariumThumbnail } from '../pictures/thumbnails.ts'
import { createRandom } from '../random.ts'
import { picture, three, times, type Story } from '../story.ts'

const SPECIES = [
  ['Begonia lindleyana', 'oval'],
  ['Fuchsia microphylla', 'oval'],
  ['Psychotria elata', 'oval'],
  ['Miconia affinis', 'oval'],
  ['Blechnum fragile', 'fern'],
  ['Asplenium serra', 'fern'],
  ['Polypodium fraxini', 'fern'],
  ['Pteris altissima', 'fern'],
  ['Calliandra rubra', 'feather'],
  ['Mimosa albida', 'feather'],
  ['Senna papillosa', 'feather'],
  ['Inga oerstedii', 'feather'],
  ['Chusquea longifolia', 'grass'],
  ['Carex jamesonii', 'grass'],
  ['Zeugites mexicana', 'grass'],
] as const satisfies readonly (readonly [string, Leaf])[]
const PLACES = [
  'Rio Nubes, 1840 m',
  'Paso Real, 2100 m',
  'Cerro Frio, 1960 m',
  'Finca La Luz',
  'Quebrada Honda',
  'Alto Verde, 1720 m',
] as const
const COLLECTORS = ['M. Echeverria', 'A. Tonduz', 'J. Quiros', 'H. Pittier', 'C. Brenes'] as const
const MONTHS = ['Jan.', 'Feb.', 'March', 'April', 'Aug.', 'Oct.', 'Dec.'] as const

/** Herbarium sheets: four lines of a label, for signed-in readers only. */
export function cloudForestLabels(): Story {
  const random = createRandom('cloud-forest-labels')
  const sheets = times(36, (index) => {
    const [species, leaf] = random.pick(SPECIES)
    const label: HerbariumLabel = {
      species,
      place: random.pick(PLACES),
      collector: random.pick(COLLECTORS),
      date: `${random.whole(1, 28)} ${random.pick(MONTHS)} ${random.whole(1901, 1912)}`,
    }
    return { leaf, label, number: String(1204 + index * 3), name: `sheet-${three(index + 1)}.svg` }
  })
  return {
    shortName: 'cloud-forest-labels',
    name: 'Labels of the Cloud Forest',
    description:
      'Pressed plants, ink from 1908: type the labels of a herbarium that has waited for a century.',
    longDescription: text('descriptions/cloud-forest-labels.md'),
    owner: 'carl',
    coOwners: ['paula'],
    category: 'nature',
    anonymous: false,
    presenter: text('presenters/cloud-forest-labels.html'),
    thumbnail: herbariumThumbnail,
    bornDaysAgo: 36,
    redundancy: 2,
    progress: 0.62,
    seconds: 55,
    tasks: sheets.map(({ label, number, name }) => ({
      info: { sheet: `/uploads/${folderOf('carl')}/${name}`, number },
      truth: { ...label },
    })),
    files: sheets.map(({ leaf, label, number, name }) =>
      picture(name, () => herbariumSheet(leaf, label, number, createRandom(name))),
    ),
    answer: ({ truth }, chance) => JSON.stringify(chance.chance(0.04) ? { illegible: true } : truth),
  }
}
