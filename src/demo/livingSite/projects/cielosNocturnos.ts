import { text } from '../files.ts'
import { folderOf } from '../people.ts'
import { nightSky } from '../pictures/nightSky.ts'
import { skiesThumbnail } from '../pictures/thumbnails.ts'
import { createRandom } from '../random.ts'
import { picture, three, times, type Story } from '../story.ts'

const CITIES = [
  'Granada',
  'Teruel',
  'Valencia',
  'Salamanca',
  'Cádiz',
  'Oviedo',
  'Montevideo',
  'Mérida',
  'Puebla',
  'Cusco',
] as const
/** The faintest star of each level, from a bright city to the mountains. */
const LIMITS = [1.2, 2.4, 3.6, 5.8] as const

/** How many stars are left above a city? The project in Spanish. */
export function cielosNocturnos(): Story {
  const random = createRandom('cielos-nocturnos')
  const photos = times(48, (index) => ({
    level: random.weighted([
      [1, 4],
      [2, 5],
      [3, 4],
      [4, 2],
    ]),
    city: random.pick(CITIES),
    date: `${random.whole(2, 28)} de ${random.pick(['enero', 'febrero', 'diciembre'])}`,
    name: `cielo-${three(index + 1)}.svg`,
  }))
  return {
    shortName: 'cielos-nocturnos',
    name: 'Cielos nocturnos: ¿cuántas estrellas nos quedan?',
    description: 'Mira fotos del cielo de invierno sobre nuestras ciudades y dinos cuántas estrellas se ven.',
    longDescription: text('descriptions/cielos-nocturnos.md'),
    owner: 'carl',
    category: 'space',
    sched: 'depth_first',
    presenter: text('presenters/cielos-nocturnos.html'),
    tutorial: text('tutorials/cielos-nocturnos.html'),
    thumbnail: skiesThumbnail,
    bornDaysAgo: 24,
    redundancy: 4,
    progress: 0.57,
    seconds: 8,
    tasks: photos.map(({ level, city, date, name }) => ({
      info: { foto: `/uploads/${folderOf('carl')}/${name}`, ciudad: city, fecha: date },
      truth: level,
    })),
    files: [
      ...photos.map(({ level, name }) =>
        picture(name, () => {
          const chance = createRandom(name)
          return nightSky((LIMITS[level - 1] ?? 3) + chance.between(-0.3, 0.3), chance)
        }),
      ),
      picture('cielo-guia-oscuro.svg', () => nightSky(5.9, createRandom('oscuro'), true)),
      picture('cielo-guia-ciudad.svg', () => nightSky(1.2, createRandom('ciudad'))),
    ],
    answer: ({ truth }, chance) => {
      const off = chance.chance(0.8) ? 0 : chance.pick([-1, 1])
      return { nivel: Math.min(4, Math.max(1, Number(truth) + off)) }
    },
  }
}
