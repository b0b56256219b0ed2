import { isPybossaError } from '#pybossa/errors.ts'
import { readNewTask, type NewTask, type Task } from '#pybossa/schemas/task.ts'
import { MOST, planRequest, type TaskRequest } from './planRequest.ts'
import { createTaskPile } from './taskPile.ts'

/** How it stands between the queue and PYBOSSA. */
export type QueueState =
  | 'ready'
  /** No network; asked again when it is back. */
  | 'offline'
  /** The server fails or asks for fewer requests; asked again later. */
  | 'trouble'
  /** Nothing is left for this person. */
  | 'none'
  /** The project does not take visitors' answers. */
  | 'visitorsRefused'
  /** The project is not there any more. */
  | 'gone'
  /** The server's answer makes no sense. */
  | 'broken'

/** What the queue needs from outside. Times in epoch ms. */
export interface QueueWorld {
  /** `GET /api/project/<id>/newtask`. Changes the server: it is called once per need, never cached. */
  request(request: TaskRequest): Promise<NewTask>
  /** Tasks of this project whose answers this person has in the outbox. */
  inOutbox(): ReadonlySet<number>
  /** Calls back when {@link QueueWorld.inOutbox} may have changed. */
  onOutbox(listener: () => void): () => void
  isOnline(): boolean
  onOnline(listener: () => void): () => void
  now(): number
  after(ms: number, act: () => void): () => void
}

/** The tasks in hand, of one project and one person. */
export interface TaskQueue {
  /** Begins to ask for tasks; safe to be stopped and started again (StrictMode): nothing is asked for twice. */
  start(): () => void
  /** The task after `offset` others that were handed out and not answered; waits for it; null when none is left. */
  next(offset: number): Promise<Task | null>
  /** A task in hand, by id. */
  find(taskId: number): Task | undefined
  /** Tasks in hand that come after the one on the screen. */
  upcoming(most: number): Task[]
  /** When the server handed it out. */
  handedOutAt(taskId: number): number
  /** Puts a task before all others: a deep link, or an answer that was taken back. */
  putFirst(task: Task, handedOutAt?: number): void
  answered(taskId: number): void
  /** Puts a task behind all others; the second time it does not come back. */
  skip(taskId: number): void
  /** The presenter shows this task: what it was given before and left behind counts as skipped. */
  presented(taskId: number): void
  /** Asks again although nothing was left. */
  lookAgain(): void
  getState(): QueueState
  /** Whether somebody waits for a task that is not in hand. */
  isAwaited(): boolean
  subscribe(listener: () => void): () => void
}

const LOOK_AGAIN_MS = 60_000
const FIRST_WAIT_MS = 2_000
const LONGEST_WAIT_MS = 60_000

/**
 * Keeps tasks in hand, so that the next one is there at once and some can be answered offline. `sched` is the
 * project's scheduler (CONTRACT.md §3.4): under `locked` and `incremental` it stays with one ahead.
 */
export function createTaskQueue(
  world: QueueWorld,
  options: { sched: string | null; ahead?: number },
): TaskQueue {
  const isOneByOne = options.sched === 'locked' || options.sched === 'incremental'
  const pile = createTaskPile(world, { locksExpire: options.sched === 'locked' })
  const listeners = new Set<() => void>()
  let state: QueueState = 'ready'
  let noneSince = -Infinity
  let isStarted = false
  let isAsking = false
  let page = 0
  let atLeast = 0
  let failures = 0
  let lastAskedAt = -Infinity
  let cancelRetry: (() => void) | null = null
  const wakeWaiters: (() => void)[] = []
  let waiting = 0
  const tell = () => listeners.forEach((listener) => listener())

  function become(next: QueueState) {
    const isNew = state !== next
    state = next
    wakeWaiters.splice(0).forEach((wake) => wake())
    if (isNew) tell()
  }

  function plan(): TaskRequest | null {
    return planRequest({
      isOneByOne,
      ahead: options.ahead ?? 6,
      inHand: pile.ahead.length,
      putOff: pile.putOff,
      inOutbox: [...world.inOutbox()].filter((taskId) => !pile.find(taskId)).length,
      page,
      atLeast,
    })
  }

  /** Asks for more where more are needed; one request at a time. */
  function refill() {
    const isOver = state === 'none' || state === 'visitorsRefused' || state === 'gone' || state === 'broken'
    if (!isStarted || isAsking || isOver || cancelRetry) return
    const request = plan()
    if (!request) return
    // Nothing is gained by asking into the void; now and then all the same, as browsers may be wrong.
    if (!world.isOnline() && world.now() - lastAskedAt < LONGEST_WAIT_MS) {
      cancelRetry = world.after(LONGEST_WAIT_MS, retry)
      return become('offline')
    }
    isAsking = true
    lastAskedAt = world.now()
    const askedAt = world.now()
    world
      .request(request)
      .then(
        (reply) => take(reply, request, askedAt),
        (error: unknown) => fail(error),
      )
      .finally(() => {
        isAsking = false
        refill()
      })
  }

  function take(reply: NewTask, request: TaskRequest, askedAt: number) {
    failures = 0
    const { tasks, refusal } = readNewTask(reply)
    if (refusal !== undefined) return become('visitorsRefused')
    const fresh = pile.add(tasks, askedAt)
    const isShort = tasks.length < (request.limit ?? 1)
    if (isShort) noneSince = world.now()
    // So many known tasks say nothing about what comes behind them.
    else if (fresh === 0 && !isOneByOne) {
      if (request.limit === MOST) page += 1
      else atLeast = 2 * (request.limit ?? 1)
    }
    const isStuck = isOneByOne && fresh === 0
    become(isShort || isStuck ? 'none' : 'ready')
  }

  function fail(error: unknown) {
    if (isPybossaError(error, 'notFound')) return become('gone')
    if (!isPybossaError(error, 'network', 'server', 'rateLimited')) return become('broken')
    failures += 1
    const wait = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (failures - 1))
    cancelRetry = world.after(error.until ? Math.max(wait, error.until - world.now()) : wait, retry)
    become(error.kind === 'network' ? 'offline' : 'trouble')
  }

  function retry() {
    cancelRetry?.()
    cancelRetry = null
    refill()
  }

  function lookAgain() {
    if (state !== 'none') return
    noneSince = -Infinity
    page = 0
    become('ready')
    refill()
  }

  function onOutbox() {
    pile.answeredElsewhere(world.inOutbox())
    // Under these schedulers the server goes on only after it has the answer.
    if (isOneByOne && state === 'none') become('ready')
    refill()
  }

  return {
    start() {
      isStarted = true
      const forget = [
        world.onOutbox(onOutbox),
        world.onOnline(() => {
          if (state === 'offline') retry()
        }),
      ]
      onOutbox()
      return () => {
        isStarted = false
        forget.forEach((end) => end())
      }
    },
    async next(offset) {
      for (;;) {
        const task = pile.handOut(offset)
        if (task) {
          refill()
          return task
        }
        if (state === 'broken') throw new Error('The server does not hand out tasks as it should.')
        if (state === 'visitorsRefused' || state === 'gone') return null
        if (state === 'none') {
          if (pile.bringBack()) continue
          const isWaitingForAnswers = isOneByOne && world.inOutbox().size > 0
          if (world.now() - noneSince > LOOK_AGAIN_MS && !isWaitingForAnswers) lookAgain()
          else if (!isWaitingForAnswers) return null
        }
        const change = new Promise<void>((wake) => wakeWaiters.push(wake))
        waiting += 1
        tell()
        refill()
        await change
        waiting -= 1
        tell()
      }
    },
    find: (taskId) => pile.find(taskId)?.task,
    upcoming: (most) => pile.ahead.slice(1, 1 + most).map(({ task }) => task),
    handedOutAt: (taskId) => pile.find(taskId)?.askedAt ?? world.now(),
    putFirst: (task, handedOutAt = world.now()) => pile.putFirst(task, handedOutAt),
    answered(taskId) {
      pile.answered(taskId)
      refill()
    },
    skip(taskId) {
      pile.skip(taskId)
      refill()
    },
    presented: (taskId) => pile.presented(taskId),
    lookAgain,
    getState: () => state,
    isAwaited: () => waiting > 0,
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
