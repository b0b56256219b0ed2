import { text } from '../files.ts'
import { createRandom } from '../random.ts'
import type { Story } from '../story.ts'

const MOODS = { H: 'hopeful', N: 'neutral', W: 'worried', A: 'angry' } as const
const PAPERS = ['Harbour Herald', 'Evening Post', 'The Northern Star', 'Morning Courier'] as const
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const
const moods = Object.values(MOODS)

/** Headlines of one year, each with the mood it leaves. */
export function moodOfThePress(): Story {
  const random = createRandom('mood-of-the-press')
  const lines = text('headlines-1969.txt').trim().split('\n')
  return {
    shortName: 'mood-of-the-press',
    name: 'Mood of the Press: 1969',
    description: 'Hopeful, neutral, worried or angry? Tell how yesterday’s headlines feel today.',
    longDescription: text('descriptions/mood-of-the-press.md'),
    owner: 'paula',
    category: 'language',
    presenter: text('presenters/mood-of-the-press.html'),
    bornDaysAgo: 35,
    redundancy: 5,
    progress: 0.7,
    seconds: 7,
    tasks: lines.map((line, index) => ({
      info: {
        headline: line.slice(2),
        paper: random.pick(PAPERS),
        date: `${random.whole(1, 28)} ${MONTHS[Math.floor((index * 12) / lines.length)] ?? 'June'} 1969`,
      },
      truth: MOODS[line.charAt(0) as keyof typeof MOODS] ?? 'neutral',
    })),
    files: [],
    answer: ({ truth }, chance) => ({ mood: chance.chance(0.7) ? truth : chance.pick(moods) }),
  }
}
