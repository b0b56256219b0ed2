import { text } from '../files.ts'
import { memoriesThumbnail } from '../pictures/thumbnails.ts'
import { createRandom } from '../random.ts'
import type { Story } from '../story.ts'

const TOPICS = ['Work', 'School', 'Food', 'Family', 'Weather', 'Travel', 'War', 'Music', 'Animals'] as const
const SPEAKERS = [
  ['Mrs Edith Vane', 1921],
  ['Tomasz Zielinski', 1934],
  ['Miss Ruth Adeyemi', 1940],
  ['Hector Macrae', 1928],
] as const

/** Interviews whose speakers asked for a closed door: a project behind a password. */
export function spokenMemories(): Story {
  const random = createRandom('spoken-memories')
  const lines = text('spoken-memories.txt').trim().split('\n')
  return {
    shortName: 'spoken-memories',
    name: 'Spoken Memories',
    description: 'Tag the topics of oral history interviews. For the reading group: ask us for the password.',
    longDescription: text('descriptions/spoken-memories.md'),
    owner: 'paula',
    category: 'history',
    password: 'opensesame',
    presenter: text('presenters/spoken-memories.html'),
    thumbnail: memoriesThumbnail,
    bornDaysAgo: 18,
    redundancy: 2,
    progress: 0.34,
    seconds: 25,
    tasks: lines.map((line) => {
      const [tags = '', words = ''] = line.split('|')
      const [speaker, born] = random.pick(SPEAKERS)
      return { info: { words, speaker, born }, truth: tags.split(',') }
    }),
    files: [],
    answer: ({ truth }, chance) => {
      const tags = Array.isArray(truth) ? truth : []
      return chance.chance(0.25) ? [...new Set([...tags, chance.pick(TOPICS)])] : tags
    },
  }
}
