import { useEffect, useRef, useState } from 'react'
import { call } from '#pybossa/client.ts'
import { getUserRow } from '#pybossa/endpoints/api.ts'
import { listTaskRuns } from '#pybossa/endpoints/apiTasks.ts'
import { isPybossaError } from '#pybossa/errors.ts'
import { saveFile } from '#shared/files/saveFile.ts'
import { countPeople, type PersonsWork } from './countPeople.ts'
import { reportCsv, type ProjectNumbers } from './reportCsv.ts'

const PAGE = 100
/** Each name is a question to the server, which answers 300 in a quarter of an hour. */
const MOST_NAMES = 150

export type ReportState =
  | { stage: 'idle' }
  | { stage: 'reading'; answers: number }
  | { stage: 'naming'; done: number; of: number }
  | { stage: 'saved'; answers: number; people: number }
  | { stage: 'failed'; error: unknown }

/** Makes a report in the browser out of what the API tells: all answers, then the names of those who gave them. */
export function useReport(project: ProjectNumbers) {
  const [state, setState] = useState<ReportState>({ stage: 'idle' })
  const running = useRef<AbortController>(undefined)
  useEffect(() => () => running.current?.abort(), [])

  const start = async () => {
    running.current?.abort()
    const mine = new AbortController()
    running.current = mine
    const { signal } = mine
    const set = (next: ReportState) => {
      if (!signal.aborted) setState(next)
    }
    try {
      const people = new Map<string, PersonsWork>()
      let answers = 0
      let last_id = 0
      set({ stage: 'reading', answers })
      for (;;) {
        const query = { project_id: project.id, limit: PAGE, last_id }
        const runs = await call(listTaskRuns, { query }, { signal })
        countPeople(people, runs)
        answers += runs.length
        set({ stage: 'reading', answers })
        if (runs.length < PAGE) break
        last_id = runs.at(-1)?.id ?? last_id
      }
      const names = await namesOf([...people.values()], signal, (done, of) =>
        set({ stage: 'naming', done, of }),
      )
      if (signal.aborted) return
      saveFile(
        `${project.short_name}-report.csv`,
        reportCsv(project, [...people.values()], names),
        'text/csv',
      )
      set({ stage: 'saved', answers, people: people.size })
    } catch (error) {
      set({ stage: 'failed', error })
    }
  }
  const stop = () => {
    running.current?.abort()
    setState({ stage: 'idle' })
  }
  return { state, start, stop }
}

/** Those who did most first; who hides stays a number. */
async function namesOf(
  people: PersonsWork[],
  signal: AbortSignal,
  onProgress: (done: number, of: number) => void,
) {
  const names = new Map<number, { name: string; fullname: string | null }>()
  const ids = people
    .toSorted((one, other) => other.answers - one.answers)
    .flatMap(({ user_id }) => user_id ?? [])
    .slice(0, MOST_NAMES)
  for (const [done, id] of ids.entries()) {
    onProgress(done, ids.length)
    try {
      const { name, fullname } = await call(getUserRow, { params: { id } }, { signal })
      names.set(id, { name, fullname })
    } catch (error) {
      if (!isPybossaError(error, 'forbidden', 'notFound', 'signInNeeded', 'contract')) throw error
    }
  }
  return names
}
