import type { TaskRun } from '#pybossa/schemas/taskRun.ts'
import { parseDate } from '#shared/dates/useDates.ts'

/** What one person did in a project; all who came without an account are one, as is everybody of another app by their own name there. */
export interface PersonsWork {
  /** `user 5`, `external anna` or `anonymous`. */
  key: string
  user_id: number | null
  external_uid: string | null
  answers: number
  tasks: Set<number>
  /** ISO. */
  first: string
  last: string
  /** Of the answers whose times make sense. */
  seconds: number
  timed: number
}

/** Adds answers to what is counted already. */
export function countPeople(people: Map<string, PersonsWork>, runs: readonly TaskRun[]): void {
  for (const run of runs) {
    const { user_id, external_uid } = run
    const key =
      user_id !== null ? `user ${user_id}` : external_uid !== null ? `external ${external_uid}` : 'anonymous'
    const at = run.finish_time ?? run.created
    const person: PersonsWork = people.get(key) ?? {
      key,
      user_id,
      external_uid,
      answers: 0,
      tasks: new Set(),
      first: at,
      last: at,
      seconds: 0,
      timed: 0,
    }
    people.set(key, person)
    person.answers++
    person.tasks.add(run.task_id)
    if (at < person.first) person.first = at
    if (at > person.last) person.last = at
    const took = (parseDate(at).getTime() - parseDate(run.created).getTime()) / 1000
    if (run.finish_time === null || took < 0) continue
    person.seconds += took
    person.timed++
  }
}
