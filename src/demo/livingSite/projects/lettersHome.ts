import { text } from '../files.ts'
import { folderOf } from '../people.ts'
import { handwriting } from '../pictures/handwriting.ts'
import { HANDS, letterPassage } from '../pictures/letter.ts'
import { CREAM, paper } from '../pictures/paper.ts'
import { svg } from '../pictures/svg.ts'
import { lettersThumbnail } from '../pictures/thumbnails.ts'
import { createRandom } from '../random.ts'
import { picture, three, type Story } from '../story.ts'

const LETTERS = [
  { place: 'Queenstown', year: 1891, file: 'queenstown' },
  { place: 'Boston, Mass.', year: 1893, file: 'boston' },
  { place: 'on board the Etruria', year: 1896, file: 'etruria' },
  { place: 'Butte, Montana', year: 1904, file: 'butte' },
] as const

function alphabet(lines: readonly string[], seed: string): string {
  const random = createRandom(seed)
  const hand = { ...HANDS[0], size: 16, unrest: 0.15 }
  const rows = lines
    .map((line, index) => handwriting(line, 40, 74 + index * 70, hand, random).picture)
    .join('')
  const height = lines.length * 70 + 46
  return svg(760, height, paper(760, height, CREAM, random) + rows)
}

/** Letters of emigrants, to be typed passage by passage. */
export function lettersHome(): Story {
  const passages = text('letters-home.txt').trim().split('\n')
  const tasks = passages.map((words, index) => {
    const letter = Math.floor((index * LETTERS.length) / passages.length)
    const from = LETTERS[letter] ?? LETTERS[0]
    return { words, letter, from, name: `letter-${from.file}-${three(index + 1)}.svg` }
  })
  return {
    shortName: 'letters-home',
    name: 'Letters Home, 1891–1912',
    description: 'Read what emigrants wrote to those who stayed, and type it so that everyone can find it.',
    longDescription: text('descriptions/letters-home.md'),
    owner: 'paula',
    coOwners: ['carl'],
    category: 'history',
    featured: true,
    sched: 'breadth_first',
    presenter: text('presenters/letters-home.html'),
    tutorial: text('tutorials/letters-home.html'),
    thumbnail: lettersThumbnail,
    bornDaysAgo: 41,
    redundancy: 2,
    progress: 0.6,
    seconds: 150,
    tasks: tasks.map(({ words, letter, from, name }, index) => ({
      info: {
        url: `/uploads/${folderOf('paula')}/${name}`,
        letter: letter + 1,
        passage: (index % (passages.length / LETTERS.length)) + 1,
        place: from.place,
        year: from.year,
      },
      truth: words,
    })),
    files: [
      ...tasks.map(({ words, letter, name }) =>
        picture(name, () => letterPassage(words, HANDS[letter] ?? HANDS[0], createRandom(name))),
      ),
      picture('hand-alphabet.svg', () =>
        alphabet(['a b c d e f g h i', 'j k l m n o p q r', 's t u v w x y z &'], 'small'),
      ),
      picture('hand-capitals.svg', () =>
        alphabet(['A B C D E F G H I J K', 'L M N O P Q R S T', 'U V W X Y Z 1 2 3 4 5'], 'capitals'),
      ),
    ],
    helpingMaterials: [
      {
        file: 'hand-alphabet.svg',
        info: { kind: 'alphabet', caption: 'Small letters in the hand of letter 1' },
      },
      {
        file: 'hand-capitals.svg',
        info: { kind: 'alphabet', caption: 'Capitals and figures in the same hand' },
      },
    ],
    answer: ({ truth }, chance) => {
      const unclear = chance.chance(0.18)
      const words = String(truth).split(' ')
      if (unclear) words[chance.whole(0, words.length - 1)] = '[?]'
      return { text: words.join(' '), unclear }
    },
  }
}
