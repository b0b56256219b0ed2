import { PybossaError, type PybossaErrorKind } from '#pybossa/errors.ts'
import type { Answer, PersonKey } from './answer.ts'
import type { KnownRun, PostOffice } from './delivery.ts'
import type { Clock, OutboxNews, OutboxWorld } from './world.ts'

/** A small PYBOSSA for tests: requests that expire, one answer per person and task (CONTRACT.md §3.4). */
export class FakeSite {
  readonly runs: (KnownRun & { taskId: number })[] = []
  readonly log: string[] = []
  me: { id: number; name: string } | null = null
  isDown = false
  /** What the next POSTs meet, one each. */
  readonly troubles: ('offline' | 'lostReply' | '503' | '503afterwards' | '429' | '403' | 'hangs')[] = []
  tasksGone = new Set<number>()
  readonly #requests = new Map<string, number>()
  readonly #clock: Clock
  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** `GET newtask`: notes that this person asked for the task. */
  handOut(person: PersonKey, taskId: number) {
    this.#requests.set(`${person}/${taskId}`, this.#clock.now())
  }
  countOf(taskId: number, person: PersonKey = 'user:1') {
    return this.runs.filter((run) => run.taskId === taskId && caller(run.user_id) === person).length
  }
  office: PostOffice = {
    whoAmI: async () => {
      if (this.isDown) throw fail('network')
      this.log.push('who')
      return this.me
    },
    post: async (answer) => {
      const trouble = this.isDown ? 'offline' : this.troubles.shift()
      this.log.push(`post ${answer.taskId}`)
      if (trouble === 'hangs') await new Promise(() => {})
      if (trouble === 'offline') throw fail('network')
      if (trouble === '503') throw fail('server', 503)
      if (trouble === '403') throw fail('forbidden', 403)
      if (trouble === '429') throw fail('rateLimited', 429, { until: this.#clock.now() + 90_000 })
      this.#take(answer)
      if (trouble === 'lostReply') throw fail('network')
      if (trouble === '503afterwards') throw fail('server', 503)
    },
    askAgain: async (answer) => {
      if (this.isDown) throw fail('network')
      this.log.push(`again ${answer.taskId}`)
      if (this.tasksGone.has(answer.taskId)) throw fail('notFound', 404)
      this.handOut(this.#person(answer), answer.taskId)
      return true
    },
    runs: async (answer) => {
      if (this.isDown) throw fail('network')
      this.log.push(`list ${answer.taskId}`)
      return this.runs.filter((run) => run.taskId === answer.taskId)
    },
  }

  #person = (answer: Answer): PersonKey =>
    answer.person === 'anonymous' || !this.me ? 'anonymous' : `user:${this.me.id}`
  #take(answer: Answer) {
    const person = this.#person(answer)
    if (this.tasksGone.has(answer.taskId)) throw fail('forbidden', 403, { serverText: 'Invalid task_id' })
    const asked = this.#requests.get(`${person}/${answer.taskId}`)
    if (asked === undefined || this.#clock.now() - asked > 3_600_000)
      throw fail('forbidden', 403, { serverText: 'You must request a task first!' })
    this.#requests.delete(`${person}/${answer.taskId}`)
    if (this.countOf(answer.taskId, person) > 0)
      throw fail('forbidden', 403, {
        serverText: "You don't have the permission to access the requested resource.",
      })
    this.runs.push({
      taskId: answer.taskId,
      user_id: person === 'anonymous' ? null : Number(person.slice(5)),
      // As PYBOSSA, which writes where it keeps the file beside what was answered.
      info: answer.file
        ? { ...(answer.info as object), container: 'user_1', file_name: answer.file.name }
        : structuredClone(answer.info),
      finish_time: new Date(this.#clock.now()).toISOString().slice(0, -1),
    })
  }
}

const caller = (userId: number | null): PersonKey => (userId === null ? 'anonymous' : `user:${userId}`)

/** The client's error as it would be thrown for this kind of reply. */
export const fail = (
  kind: PybossaErrorKind,
  status = 0,
  more: { serverText?: string; until?: number } = {},
) => new PybossaError(kind, { endpoint: 'POST /api/taskrun', status, ...more })

/** A clock that moves only when told, and lets everything finish that is under way. */
export class FakeClock implements Clock {
  #now = Date.UTC(2026, 10, 21, 9)
  readonly #timers = new Map<object, { at: number; act: () => void }>()
  now() {
    return this.#now
  }
  after(ms: number, act: () => void) {
    const timer = {}
    this.#timers.set(timer, { at: this.#now + ms, act })
    return () => void this.#timers.delete(timer)
  }
  async advance(ms: number) {
    const end = this.#now + ms
    for (;;) {
      await settled()
      const next = [...this.#timers]
        .filter(([, { at }]) => at <= end)
        .toSorted(([, a], [, b]) => a.at - b.at)[0]
      if (!next) break
      const [timer, { at, act }] = next
      this.#timers.delete(timer)
      this.#now = Math.max(this.#now, at)
      act()
    }
    this.#now = end
    await settled()
  }
}

/** Until promises and database requests that are under way have come to rest. */
export async function settled() {
  for (let round = 0; round < 25; round += 1) await new Promise((resolve) => setImmediate(resolve))
}

/** What the tabs of one browser share: the turn to send, and hearing of each other. */
export class FakeBrowser {
  isOnline = true
  readonly #waiting: { start: () => void; signal: AbortSignal; isAlive: () => boolean }[] = []
  #holder: { lost: AbortController } | null = null
  readonly #ears = new Map<object, (news: OutboxNews) => void>()
  readonly #watchers = new Map<object, Parameters<OutboxWorld['watch']>[0]>()

  announce(what: 'online' | 'visible') {
    for (const watcher of this.#watchers.values()) watcher[what]()
  }
  /** One tab's world; `close` ends it as a crash would: nothing of it runs on. */
  tab(site: FakeSite, clock: FakeClock, openStore: OutboxWorld['openStore'], graceMs = 4_000) {
    let isAlive = true
    let keys = 0
    const me = {}
    const name = `tab${Math.random()}`
    const never = () => new Promise<never>(() => {})
    const ifAlive =
      <Args extends unknown[], Reply>(act: (...args: Args) => Promise<Reply>) =>
      async (...args: Args): Promise<Reply> => {
        if (!isAlive) return await never()
        try {
          const reply = await act(...args)
          return isAlive ? reply : await never()
        } catch (error) {
          if (isAlive) throw error
          return await never()
        }
      }
    const { whoAmI, post, askAgain, runs } = site.office
    let held: { lost: AbortController } | null = null
    const world: OutboxWorld = {
      openStore: (onVolatile) => {
        const store = openStore(onVolatile)
        return { all: ifAlive(store.all), put: ifAlive(store.put), change: ifAlive(store.change) }
      },
      office: {
        whoAmI: ifAlive(whoAmI),
        post: ifAlive(post),
        askAgain: ifAlive(askAgain),
        runs: ifAlive(runs),
      },
      lock: {
        hold: async (work, { steal, signal }) => {
          if (steal) {
            this.#holder?.lost.abort()
            this.#holder = null
          }
          while (this.#holder)
            await new Promise<void>((start) => this.#waiting.push({ start, signal, isAlive: () => isAlive }))
          if (!isAlive) return await never()
          if (signal.aborted) return
          const mine = { lost: new AbortController() }
          this.#holder = held = mine
          await work(AbortSignal.any([mine.lost.signal, signal]))
          if (!isAlive) return await never()
          this.#free(mine)
        },
      },
      channel: {
        post: (news) => {
          for (const [ear, hear] of this.#ears) if (ear !== me) queueMicrotask(() => hear(news))
        },
        onNews: (listener) => {
          this.#ears.set(me, (news) => isAlive && listener(news))
          return () => void this.#ears.delete(me)
        },
      },
      clock: { now: () => clock.now(), after: (ms, act) => clock.after(ms, () => isAlive && act()) },
      random: () => 0.5,
      newKey: () => `${name}-${(keys += 1)}`,
      watch: (on) => {
        this.#watchers.set(me, on)
        return () => void this.#watchers.delete(me)
      },
      isOnline: () => this.isOnline,
      isVisible: () => true,
      graceMs,
    }
    return {
      world,
      close: () => {
        isAlive = false
        this.#watchers.delete(me)
        this.#ears.delete(me)
        if (held) this.#free(held)
      },
    }
  }
  #free(holder: { lost: AbortController }) {
    if (this.#holder !== holder) return
    this.#holder = null
    for (const { start } of this.#waiting.splice(0)) start()
  }
}
