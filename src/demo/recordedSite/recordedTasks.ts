import type { Json, SeedTask } from '../seedShape.ts'
import { before, day } from './before.ts'

/** The tasks of the recorded projects, with the recorded ids 1 to 359. */
export function recordedTasks(now: number): SeedTask[] {
  const tasks: SeedTask[] = []
  const add = (project_id: number, count: number, n_answers: number, info: (n: number) => Json) => {
    const created = before(now, project_id < 7 ? (27 - 2 * project_id) * day : 0)
    for (let n = 1; n <= count; n++)
      tasks.push({ id: tasks.length + 1, project_id, created, n_answers, info: info(n) })
  }
  const picture = (n: number) => `/uploads/user_2/galaxy-${n % 6}.png`
  add(1, 252, 3, (n) => {
    const shared = { question: `What shape is galaxy no. ${n}?`, picture: picture(n <= 198 ? n : n - 198) }
    if (n <= 198) return { ...shared, survey: n % 2 ? 'north' : 'south' }
    const i = n - 198
    const coords = { ra: Math.round(1010 * i) / 100, dec: -Math.round((100 * i) / 3) / 100 }
    return { ...shared, survey: 'deep', coords }
  })
  add(2, 12, 2, (n) => ({
    question: `Which bird sings in recording ${n}?`,
    sound: `https://example.org/birds/${n}.ogg`,
  }))
  add(3, 30, 2, (n) => ({ question: `Type line ${n} of the letter.` }))
  add(4, 20, 3, (n) => ({ question: `How much of photograph ${n} is covered by clouds?` }))
  add(5, 40, 1, (n) => ({ question: `Please type page ${n}.`, page: n }))
  add(6, 5, 1, (n) => ({ question: `Is there a sign in picture ${n}?` }))
  return tasks.map((task) => ({
    ...task,
    ...favourites[task.id],
    ...(urgent.has(task.id) ? { priority_0: 0.9 } : {}),
  }))
}

const urgent = new Set([204, 205])
const favourites: Record<number, { fav_user_ids: number[] }> = {
  1: { fav_user_ids: [5, 7] },
  2: { fav_user_ids: [5] },
  3: { fav_user_ids: [5] },
}
