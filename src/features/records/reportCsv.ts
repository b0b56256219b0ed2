import { writeCsv } from '#shared/files/writeCsv.ts'
import type { PersonsWork } from './countPeople.ts'

/** What a report says of the project itself. */
export interface ProjectNumbers {
  id: number
  name: string
  short_name: string
  n_tasks: number
}

const average = (seconds: number, count: number) => (count === 0 ? '' : Math.round(seconds / count))

/**
 * The project and its people as a table for spreadsheets, in the two parts of PYBOSSA's own report (exporter/csv_reports_export.py).
 * @param names user name and full name by user id, as far as the server tells them
 */
export function reportCsv(
  project: ProjectNumbers,
  people: readonly PersonsWork[],
  names: ReadonlyMap<number, { name: string; fullname: string | null }>,
): string {
  const sum = (part: (person: PersonsWork) => number) =>
    people.reduce((total, person) => total + part(person), 0)
  const answers = sum((person) => person.answers)
  const firsts = people.map(({ first }) => first).toSorted()
  const lasts = people.map(({ last }) => last).toSorted()
  const numbers = writeCsv(
    [
      'id',
      'name',
      'short_name',
      'tasks',
      'answers',
      'people',
      'first_answer',
      'last_answer',
      'average_seconds',
    ],
    [
      [
        project.id,
        project.name,
        project.short_name,
        project.n_tasks,
        answers,
        people.length,
        firsts[0],
        lasts.at(-1),
        average(
          sum(({ seconds }) => seconds),
          sum(({ timed }) => timed),
        ),
      ],
    ],
  )
  const rows = people
    .toSorted((one, other) => other.answers - one.answers)
    .map((person) => {
      const known = person.user_id === null ? undefined : names.get(person.user_id)
      return [
        person.user_id,
        known?.name ?? person.external_uid ?? (person.user_id === null ? 'anonymous' : ''),
        known?.fullname,
        person.answers,
        Math.round((person.answers * 1000) / answers) / 10,
        person.tasks.size,
        person.first,
        person.last,
        average(person.seconds, person.timed),
      ]
    })
  const columns = [
    'user_id',
    'name',
    'fullname',
    'answers',
    'percent',
    'tasks',
    'first_answer',
    'last_answer',
  ]
  return `${numbers}\r\n${writeCsv([...columns, 'average_seconds'], rows)}`
}
