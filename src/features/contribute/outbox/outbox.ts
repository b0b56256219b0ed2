import { dueAt, type Answer, type NewAnswer } from './answer.ts'
import { createBook, type OutboxSnapshot } from './book.ts'
import { createSender } from './sender.ts'
import type { OutboxWorld } from './world.ts'

/** After this long, an answer that nobody has tried to send means that the sending tab sleeps. */
const STALLED_MS = 20_000
const TRY_AGAIN_MS = 5_000
const READ_WITHIN_MS = 2_000

/** Keeps answers until PYBOSSA has them (DESIGN.md §5). One object per tab; all tabs share what is kept. */
export interface Outbox {
  /** Reads what is kept and begins to send, in turn with other tabs. Gives back how to stop. */
  start(): () => void
  /** Keeps an answer for good, then resolves. It is sent after the grace period. */
  add(answer: NewAnswer): Promise<Answer>
  /** Takes a held answer back; null if it is on its way already. */
  takeBack(key: string): Promise<Answer | null>
  /** Ends the grace period of every held answer, of all or of one project. */
  endGrace(projectId?: number): Promise<void>
  /** Tries a refused or waiting answer again now. */
  retry(key: string): Promise<void>
  /** Throws a refused answer away for good. */
  discard(key: string): Promise<void>
  /** To be called when somebody signed in or out. */
  personChanged(): void
  getSnapshot(): OutboxSnapshot
  /** Resolves once the kept answers have been read, or the database has had its time. */
  whenRead(): Promise<void>
  subscribe(listener: () => void): () => void
  /** Told for each answer that reached the server, from whichever tab. */
  onDelivered(listener: (projectId: number) => void): () => void
  /** Told when the server was asked who is signed in. */
  onPerson(listener: (me: { id: number; name: string } | null) => void): () => void
}

/** Builds the outbox of one tab. See {@link OutboxWorld} for what it needs. */
export function createOutbox(world: OutboxWorld): Outbox {
  const { clock } = world
  const tab = world.newKey()
  const book = createBook(world)
  const deliveredListeners = new Set<(projectId: number) => void>()
  const personListeners = new Set<(me: { id: number; name: string } | null) => void>()
  const tellDelivered = (projectId: number) => deliveredListeners.forEach((listener) => listener(projectId))
  const sender = createSender(world, book, tab, {
    delivered({ projectId }) {
      tellDelivered(projectId)
      world.channel.post({ kind: 'delivered', projectId })
    },
    person: (me) => personListeners.forEach((listener) => listener(me)),
  })

  const read = promiseOfRead()
  let turn = new AbortController()
  let takesTurn = false
  let isSender = false

  const send = (isTurnTaken: boolean) => async (lost: AbortSignal) => {
    isSender = true
    await sender.run(lost, isTurnTaken).finally(() => (isSender = false))
  }

  async function takeTurns(stopped: AbortSignal) {
    while (!stopped.aborted) {
      turn = new AbortController()
      const steal = takesTurn
      takesTurn = false
      try {
        await world.lock.hold(send(steal), { steal, signal: AbortSignal.any([turn.signal, stopped]) })
      } catch {
        // The database or the lock failed: nothing is lost, the next round may do better.
        await new Promise<void>((resolve) => void clock.after(TRY_AGAIN_MS, resolve))
      }
    }
  }

  /** The tab that sends may sleep in the background; a tab that is looked at does not wait for it. */
  function takeStalledTurn() {
    const now = clock.now()
    const waiting = book.getSnapshot().answers.filter((answer) => answer.lastProblem !== 'signInNeeded')
    const isResting = waiting.some((answer) => answer.state === 'waiting' && answer.nextTryAt > now)
    const isStalled = waiting.some((answer) => Math.max(dueAt(answer), answer.nextTryAt) <= now - STALLED_MS)
    if (isSender || isResting || !isStalled || !world.isVisible() || !world.isOnline()) return
    takesTurn = true
    turn.abort()
  }

  const sendNow = (answer: Answer): Answer => ({
    ...answer,
    state: 'waiting',
    refusal: null,
    lastProblem: null,
    attempts: 0,
    nextTryAt: clock.now(),
    heldUntil: clock.now(),
  })

  return {
    getSnapshot: book.getSnapshot,
    whenRead: () => read.promise,
    subscribe: book.subscribe,
    start() {
      const stopped = new AbortController()
      const forget = [
        world.channel.onNews((news) => {
          if (news.kind === 'delivered') tellDelivered(news.projectId)
          else if (news.kind === 'personChanged') sender.personChanged()
          else void book.refresh().then(sender.ring)
        }),
        world.watch({
          online: sender.wake,
          visible: sender.wake,
          // Another tab may go on: this one could be put to sleep with the turn in its hands.
          hidden: () => turn.abort(),
        }),
      ]
      const look = () => {
        takeStalledTurn()
        if (!stopped.signal.aborted) forget[2] = clock.after(STALLED_MS, look)
      }
      forget.push(clock.after(STALLED_MS, look))
      void book.refresh().then(read.resolve)
      forget.push(clock.after(READ_WITHIN_MS, read.resolve))
      void takeTurns(stopped.signal)
      return () => {
        stopped.abort()
        forget.forEach((end) => end())
      }
    },
    async add(fresh) {
      const now = clock.now()
      const answer: Answer = {
        ...fresh,
        key: world.newKey(),
        answeredAt: now,
        heldUntil: now + world.graceMs,
        state: 'held',
        attempts: 0,
        wasSent: false,
        lastProblem: null,
        refusal: null,
        nextTryAt: now,
        claim: null,
      }
      await book.put(answer)
      sender.ring()
      return answer
    },
    async takeBack(key) {
      const { before } = await book.change(key, (kept) => (kept.state === 'held' ? null : kept))
      return before?.state === 'held' ? before : null
    },
    async endGrace(projectId) {
      const held = book.getSnapshot().answers.filter((answer) => answer.state === 'held')
      for (const { key } of held.filter(
        (answer) => projectId === undefined || answer.projectId === projectId,
      ))
        await book.change(key, (kept) => (kept.state === 'held' ? sendNow(kept) : kept))
      sender.ring()
    },
    async retry(key) {
      await book.change(key, (kept) =>
        kept.state === 'refused' || kept.state === 'waiting' ? sendNow(kept) : kept,
      )
      sender.wake()
    },
    async discard(key) {
      await book.change(key, (kept) => (kept.state === 'refused' ? null : kept))
    },
    personChanged() {
      sender.personChanged()
      world.channel.post({ kind: 'personChanged' })
    },
    onDelivered(listener) {
      deliveredListeners.add(listener)
      return () => void deliveredListeners.delete(listener)
    },
    onPerson(listener) {
      personListeners.add(listener)
      return () => void personListeners.delete(listener)
    },
  }
}

function promiseOfRead() {
  let resolve = () => {}
  const promise = new Promise<void>((done) => (resolve = done))
  return { promise, resolve }
}
