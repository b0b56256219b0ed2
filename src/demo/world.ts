import type { SiteSeed } from './seedShape.ts'
import type { Store } from './store.ts'

export interface DemoSettings {
  /** Calls per 15 minutes and endpoint; the last one is refused already (CONTRACT.md §3.1). */
  rateLimit: number
  /** Freezes each project's numbers as PYBOSSA's jobs do, instead of counting at every request. */
  staleStats: boolean
}

/** One site with all its state. People who share a world see each other's doings. */
export interface World {
  readonly store: Store
  readonly seed: SiteSeed
  readonly settings: DemoSettings
  readonly now: () => number
  /** Calls counted per endpoint and address within a window of 15 minutes. */
  readonly calls: Map<string, { window: number; count: number }>
  /** How often each planned failure has struck. */
  readonly struck: Map<string, number>
  /** With `staleStats`: the numbers of a project as last counted. */
  readonly frozen: Map<number, unknown>
  /** The week as the admin's dashboard has it, when it was counted, and when it will be next. */
  readonly week: { counted?: object; at: number; due?: number | undefined }
  /** Who hears what is said in the private stream of a project, by its short name. */
  readonly listeners: Set<(shortName: string, text: string) => void>
  /** What PYBOSSA's workers have still to do, each at its moment (epoch ms); in memory only. */
  readonly jobs: { at: number; run: () => void }[]
}

export function createWorld(parts: Pick<World, 'store' | 'seed' | 'settings' | 'now'>): World {
  return {
    ...parts,
    calls: new Map(),
    struck: new Map(),
    frozen: new Map(),
    week: { at: 0 },
    jobs: [],
    listeners: new Set(),
  }
}

/** Does what the workers have done by now. */
export function runDueJobs(world: World): void {
  const due = world.jobs.filter(({ at }) => at <= world.now())
  for (const job of due) {
    world.jobs.splice(world.jobs.indexOf(job), 1)
    job.run()
  }
}
