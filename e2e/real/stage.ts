import type { Role } from './accounts.ts'

/** What the journeys find: a project that was made for them, and people. */
export interface Stage {
  /** In all names of this run. */
  run: string
  project?: { id: number; name: string; short_name: string }
  /** Why there is no such project. */
  noProject?: string
  people: Partial<Record<Role, Person>>
  /** Why somebody is missing. */
  missing: Partial<Record<Role, string>>
}

interface Person {
  id: number
  name: string
  fullname: string
}

const VARIABLE = 'ATRIUM_REAL_STAGE'

/** Hands the stage over to the processes that run the journeys. */
export const setStage = (stage: Stage) => void (process.env[VARIABLE] = JSON.stringify(stage))

/** The stage as it was set. */
export const stage: Stage = JSON.parse(
  process.env[VARIABLE] ?? '{"run":"","people":{},"missing":{}}',
) as Stage
