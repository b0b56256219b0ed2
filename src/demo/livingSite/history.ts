import type { SeedTask, SeedTaskRun } from '../seedShape.ts'
import { DAY, HOUR, MINUTE, SECOND, stamp } from './dates.ts'
import { idOf, type PersonName } from './people.ts'
import { createRandom, type Random } from './random.ts'
import type { Story } from './story.ts'

/** How much of the work each person does. Nora has only just arrived. */
const CROWD: readonly (readonly [PersonName, number])[] = [
  ['vera', 27],
  ['victor', 13],
  ['wanda', 11],
  ['xavier', 12],
  ['yara', 9],
  ['zeno', 8],
  ['carl', 3],
  ['olga', 3],
  ['paula', 3],
  ['admin', 2],
  ['rita', 1],
]
/** Addresses of visitors without account, as PYBOSSA makes them unrecognisable. */
const VISITORS = [
  '127.0.0.23',
  '127.0.0.61',
  '127.0.0.88',
  '127.0.0.104',
  '127.0.0.139',
  '127.0.0.172',
  '127.0.0.201',
] as const
const READING_GROUP: readonly PersonName[] = ['vera', 'xavier', 'yara', 'carl', 'paula']
/** How often (0..1) somebody marks a task as a favourite while answering it. */
const FOND_OF_TASKS: Partial<Record<PersonName, number>> = {
  vera: 0.05,
  wanda: 0.04,
  xavier: 0.03,
  olga: 0.06,
  yara: 0.02,
}

/** Nobody answers more than this part of a project's tasks: something is left for everyone to try. */
const LARGEST_SHARE = 0.72

type Who = PersonName | (typeof VISITORS)[number]
const isVisitor = (who: Who): who is (typeof VISITORS)[number] => who.startsWith('127.')

/** When people are here: evenings and weekends, and rather lately than long ago. Between 0 and 1. */
function liveliness(moment: number, from: number, until: number): number {
  const date = new Date(moment)
  const hour = date.getUTCHours()
  const ofDay = hour < 6 ? 0.06 : hour < 11 ? 0.35 : hour < 14 ? 0.6 : hour < 18 ? 0.45 : hour < 22 ? 1 : 0.4
  const weekend = [0, 6].includes(date.getUTCDay()) ? 1 : 0.5
  const age = (moment - from) / (until - from)
  const opening = moment - from < 3 * DAY ? 1 : 0.62 + 0.3 * age
  return ofDay * weekend * opening
}

interface Visit {
  at: number
  long: number
  who: Who
}

/** The moments at which somebody sends an answer, in order of time. */
function visits(story: Story, count: number, from: number, until: number, random: Random): Visit[] {
  const members = story.password ? CROWD.filter(([name]) => READING_GROUP.includes(name)) : CROWD
  const open = story.anonymous !== false && story.password === undefined
  const crowd: (readonly [Who, number])[] = [
    ...members,
    ...(open ? VISITORS.map((address) => [address, 2.4] as const) : []),
  ]
  const all: Visit[] = []
  while (all.length < count) {
    let at = random.between(from, until)
    if (random.next() > liveliness(at, from, until)) continue
    const who = random.weighted(crowd)
    const stay = random.whole(
      1,
      Math.min(story.seconds > 30 ? 5 : isVisitor(who) ? 8 : 15, 2 + Math.ceil(count / 16)),
    )
    for (let step = 0; step < stay && all.length < count; step++) {
      const long = Math.max(2.2, story.seconds * Math.exp(random.bell() * 0.5)) * SECOND
      at += long + random.between(0.8, 4) * SECOND
      if (at < until) all.push({ at, long, who })
    }
  }
  return all.toSorted((one, other) => one.at - other.at)
}

/** A task run without its id: ids follow the order of time over all projects. `moment` in ms since 1970. */
export interface Answer {
  moment: number
  run: Omit<SeedTaskRun, 'id'>
}

export interface History {
  answers: Answer[]
  /** Task id → ids of the people who like it. */
  favourites: Map<number, number[]>
}

/**
 * Weeks of answers to one project, given out as its scheduler would have done (pybossa/sched.py): nobody answers a task
 * twice and no task gets more answers than it wants. `from` and `until` are ms since 1970.
 */
export function history(story: Story, tasks: readonly SeedTask[], from: number, until: number): History {
  const random = createRandom(`history of ${story.shortName}`)
  const wanted = Math.round(story.tasks.length * story.redundancy * story.progress)
  const places = story.tasks.map((told, index) => ({ told, row: tasks[index], by: new Set<Who>() }))
  if (story.sched === 'locked')
    places.sort((one, other) => (other.told.priority ?? 0) - (one.told.priority ?? 0))
  const shares = new Map<Who, number>()
  const next = (who: Who) => {
    if ((shares.get(who) ?? 0) >= story.tasks.length * LARGEST_SHARE) return undefined
    const open = places.filter(({ by }) => by.size < story.redundancy && !by.has(who))
    if (story.sched !== 'breadth_first') return open[0]
    return open.toSorted((one, other) => one.by.size - other.by.size)[0]
  }
  const everyone: Who[] = story.password
    ? [...READING_GROUP]
    : [...CROWD.map(([name]) => name), ...(story.anonymous === false ? [] : VISITORS)]

  const answers: Answer[] = []
  const favourites = new Map<number, number[]>()
  for (const visit of visits(story, wanted, from, until, random)) {
    const stranger = everyone[random.whole(0, everyone.length - 1)] ?? visit.who
    const who = [visit.who, stranger, ...everyone].find((person) => next(person) !== undefined)
    const place = who && next(who)
    if (!place?.row || !who) continue
    place.by.add(who)
    shares.set(who, (shares.get(who) ?? 0) + 1)
    const name = isVisitor(who) ? null : who
    answers.push({
      moment: visit.at,
      run: {
        project_id: place.row.project_id,
        task_id: place.row.id,
        user_id: name && idOf(name),
        user_ip: name ? null : who,
        created: stamp(visit.at - visit.long),
        finish_time: stamp(visit.at),
        info: story.answer(place.told, random),
      },
    })
    if (name && random.chance(FOND_OF_TASKS[name] ?? 0))
      favourites.set(place.row.id, [...(favourites.get(place.row.id) ?? []), idOf(name)])
  }
  return { answers, favourites }
}

/** When the first answers came, and the last ones. */
export const openFor = (story: Story, now: number): readonly [number, number] => [
  now - story.bornDaysAgo * DAY + 7 * HOUR,
  story.quietSinceDaysAgo === undefined ? now - 4 * MINUTE : now - story.quietSinceDaysAgo * DAY,
]
