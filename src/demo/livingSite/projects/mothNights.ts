import { text } from '../files.ts'
import { folderOf } from '../people.ts'
import { gradient, n, repeat, svg } from '../pictures/svg.ts'
import { createRandom, type Random } from '../random.ts'
import { picture, three, times, type Story } from '../story.ts'

const WINGS = ['#8a6d4b', '#b79a6a', '#5f5a52', '#c9b99a', '#7b4f3a', '#9aa08a'] as const

function mothSheet(count: number, random: Random): string {
  const moths = repeat(count, () => {
    const colour = random.pick(WINGS)
    const wing = '<path d="M0-6C14-26 40-24 44-12C42 2 26 10 8 8C22 12 26 26 14 30C4 30 0 14 0 4Z"/>'
    return `<g transform="translate(${n(random.between(60, 580))} ${n(random.between(60, 420))}) rotate(${random.whole(0, 359)}) scale(${n(random.between(0.5, 1))})" fill="${colour}" stroke="#3b3128"><g>${wing}</g><g transform="scale(-1 1)">${wing}</g><ellipse rx="4" ry="15" cy="4" fill="#4a3d30"/><path d="M-2-11Q-9-22-16-22M2-11Q9-22 16-22" fill="none"/></g>`
  })
  return svg(
    640,
    480,
    `<defs>${gradient(
      'radial',
      'lamp',
      [
        [0, '#fffdf2'],
        [0.7, '#efe6cc'],
        [1, '#b7ac92'],
      ],
      'cy=".2" r=".95"',
    )}</defs><rect width="640" height="480" fill="url(#lamp)"/>${moths}`,
  )
}

/** A draft that only its owner sees, nearly ready to be published; without a picture. */
export function mothNights(): Story {
  const random = createRandom('moth-nights')
  const sheets = times(12, (index) => ({ count: random.whole(2, 19), name: `moths-${three(index + 1)}.svg` }))
  return {
    shortName: 'moth-nights',
    name: 'Moth Nights',
    description: 'How many moths sit on the lit sheet? A first try before the season begins.',
    longDescription: text('descriptions/moth-nights.md'),
    owner: 'olga',
    category: 'nature',
    published: false,
    presenter: text('presenters/moth-nights.html'),
    bornDaysAgo: 4,
    redundancy: 3,
    progress: 0,
    seconds: 20,
    tasks: sheets.map(({ count, name }) => ({
      info: { sheet: `/uploads/${folderOf('olga')}/${name}` },
      truth: count,
    })),
    files: sheets.map(({ count, name }) => picture(name, () => mothSheet(count, createRandom(name)))),
    answer: ({ truth }) => ({ count: truth }),
  }
}
