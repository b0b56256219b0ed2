import type { Json } from '../../seedShape.ts'
import { text } from '../files.ts'
import { folderOf } from '../people.ts'
import { COLOURS, specimenPicture, type Beetle } from '../pictures/beetle.ts'
import { beetlesThumbnail } from '../pictures/thumbnails.ts'
import { createRandom } from '../random.ts'
import { picture, three, times, type Story } from '../story.ts'

const PATTERNS = ['plain', 'spots', 'stripes', 'bands'] as const
const colours = Object.keys(COLOURS) as Beetle['colour'][]

type Look = Record<'pattern' | 'colour', string>
const isLook = (value: Json): value is Look =>
  typeof value === 'object' && value !== null && 'pattern' in value && 'colour' in value

function majority(values: readonly string[]): string {
  const count = (value: string) => values.filter((each) => each === value).length
  return values.toSorted((one, other) => count(other) - count(one))[0] ?? ''
}

function bars(values: readonly string[]): string {
  const counts = [...new Set(values)].map(
    (value) => [value, values.filter((each) => each === value).length] as const,
  )
  const most = Math.max(1, ...counts.map(([, count]) => count))
  return counts
    .toSorted((one, other) => other[1] - one[1])
    .map(
      ([value, count]) =>
        `<tr><th scope="row">${value}</th><td><div class="bar" style="width: ${Math.round((count / most) * 100)}%"></div></td><td class="number">${count}</td></tr>`,
    )
    .join('\n      ')
}

/** Two drawers of beetles, all done: the project with results to show. */
export function beetleDrawers(): Story {
  const random = createRandom('beetle-drawers')
  const beetles = times(64, (index) => ({
    look: {
      pattern: random.pick(PATTERNS),
      colour: random.pick(colours),
      horned: random.chance(0.25),
    } satisfies Beetle,
    number: `${index < 32 ? 12 : 13}-${three((index % 32) + 1)}`,
    name: `beetle-${three(index + 1)}.svg`,
  }))
  return {
    shortName: 'beetle-drawers',
    name: 'Beetles of Drawers 12 and 13',
    description: 'Patterns and colours of 64 beetles collected around 1900. Finished, with results.',
    longDescription: text('descriptions/beetle-drawers.md'),
    owner: 'olga',
    category: 'nature',
    presenter: text('presenters/beetle-drawers.html'),
    results: text('results/beetle-drawers.html'),
    thumbnail: beetlesThumbnail,
    bornDaysAgo: 42,
    quietSinceDaysAgo: 14,
    redundancy: 3,
    progress: 1,
    seconds: 11,
    tasks: beetles.map(({ look, number, name }) => ({
      info: { specimen: `/uploads/${folderOf('olga')}/${name}`, number },
      truth: { pattern: look.pattern, colour: look.colour },
    })),
    files: beetles.map(({ look, number, name }) =>
      picture(name, () => specimenPicture(look, number, createRandom(name))),
    ),
    answer: ({ truth }, chance) => {
      if (!isLook(truth)) return null
      return {
        pattern: chance.chance(0.95) ? truth.pattern : chance.pick(PATTERNS),
        colour: chance.chance(0.94) ? truth.colour : chance.pick(colours),
      }
    },
    result: ({ info }, answers) => {
      const looks = answers.filter(isLook)
      const pattern = majority(looks.map((look) => look.pattern))
      const colour = majority(looks.map((look) => look.colour))
      const agreed = looks.filter((look) => look.pattern === pattern && look.colour === colour).length
      return {
        specimen: info.specimen ?? null,
        number: info.number ?? null,
        pattern,
        colour,
        agreement: Number((agreed / looks.length).toFixed(2)),
      }
    },
    findings: (results) => {
      const looks = results.filter(isLook)
      const agreed = results.filter(
        (each) => typeof each === 'object' && each !== null && 'agreement' in each && each.agreement === 1,
      )
      return {
        count: String(results.length),
        agreed: String(Math.round((agreed.length / Math.max(1, results.length)) * 100)),
        patterns: bars(looks.map((look) => look.pattern)),
        colours: bars(looks.map((look) => look.colour)),
      }
    },
  }
}
