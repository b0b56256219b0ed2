import type { Json, SeedTask, SeedTaskRun } from '../seedShape.ts'
import { before, day, hour, minute } from './before.ts'

export interface AnswerPlan {
  project: number
  /** By user id, or by address for anonymous people: how many answers they gave, one after the other. */
  counts: { [who: string]: number }
  answer(task: SeedTask, draw: (n: number) => number): Json
}

/** Answers as the default scheduler would have led people through the tasks: the first open one that they have not done. */
export function recordedAnswers(tasks: SeedTask[], plans: AnswerPlan[], now: number): SeedTaskRun[] {
  const runs: Omit<SeedTaskRun, 'created' | 'finish_time'>[] = []
  const answered = new Map<number, Set<string>>()
  const draw = dice()
  for (const { project, counts, answer } of plans) {
    const own = tasks.filter((task) => task.project_id === project)
    for (const [who, count] of inOrder(counts))
      for (let n = 0; n < count; n++) {
        const task = own.find(({ id, n_answers = 30 }) => {
          const people = answered.get(id)
          return !people?.has(who) && (people?.size ?? 0) < n_answers
        })
        if (!task) break
        answered.set(task.id, (answered.get(task.id) ?? new Set<string>()).add(who))
        runs.push({
          id: runs.length + 1,
          project_id: project,
          task_id: task.id,
          ...asker(who),
          info: answer(task, draw),
        })
      }
  }
  return runs.map((run) => ({ ...run, ...moments(run.id, runs.length, now) }))
}

// Objects list whole-number keys by size, which is the order people came in.
const inOrder = (counts: { [who: string]: number }) => Object.entries(counts)

const asker = (who: string) =>
  who.includes('.') ? { user_id: null, user_ip: who } : { user_id: Number(who), user_ip: null }

/** Spread over two weeks, the last ones within the last hour. */
function moments(id: number, total: number, now: number): { created: string; finish_time: string } {
  const days = Math.floor(((total - id) / total) * 13)
  const ago = days >= 1 ? days * day + ((id * 7) % 23) * hour + ((id * 13) % 60) * minute : (id % 40) * minute
  return { finish_time: before(now, ago), created: before(now, ago + (5 + (id % 50)) * 1000) }
}

/** Numbers that look random and are the same every time. */
function dice(): (n: number) => number {
  let state = 20
  return (n) => {
    state = (state * 48_271) % 2_147_483_647
    return state % n
  }
}
