import { isPybossaError } from '#pybossa/errors.ts'
import { dueAt, isDue, personKey, type Answer, type Problem } from './answer.ts'
import { createAlarm } from './alarm.ts'
import { backOff } from './backOff.ts'
import type { Book } from './book.ts'
import { deliver, type Outcome } from './delivery.ts'
import type { OutboxWorld } from './world.ts'

/** In a row of answers, a person who was asked for this long ago is asked for again. */
const PERSON_IS_FRESH_MS = 5_000
/** How often to look whether the person of a waiting answer has come back. */
const LOOK_FOR_PERSON_MS = 5 * 60_000
/** Tries are never closer together than this, whatever the browser announces. */
const BETWEEN_TRIES_MS = 3_000
/** An answer that fails this often while others pass is the problem itself. */
const FAILURES_OF_ONE = 8
const ASK_NETWORK_AGAIN_MS = 60_000

const isHeld = (answer: Answer) => answer.state === 'held'

/** The part of the outbox that sends, one answer after the other, while its tab holds the lock. */
export function createSender(
  world: OutboxWorld,
  book: Book,
  tab: string,
  on: { delivered(answer: Answer): void; person(me: { id: number; name: string } | null): void },
) {
  const { clock, office } = world
  const alarm = createAlarm(clock)
  let me: { id: number; name: string } | null | undefined
  let askedForMeAt = -Infinity
  let hasSlept = true
  let pause: { until: number; problem: Problem } | null = null
  let failures = 0
  let lastTryAt = -Infinity
  const begunAt = clock.now()
  let lastDeliveryAt = -Infinity

  const isThePersons = (answer: Answer) =>
    answer.person === 'anonymous' || (me !== undefined && personKey(me) === answer.person)
  /** When the answer's turn comes, the rest of all answers aside. */
  const turnOf = (answer: Answer) =>
    me === undefined || isThePersons(answer)
      ? dueAt(answer)
      : Math.max(dueAt(answer), askedForMeAt + LOOK_FOR_PERSON_MS)
  /** When there is something to do again; null: when something changes. */
  function nextTime(): number | null {
    const { answers } = book.getSnapshot()
    const graceEnds = Math.min(...answers.filter(isHeld).map(dueAt))
    const offlineUntil = world.isOnline() ? 0 : Math.max(lastTryAt, begunAt) + ASK_NETWORK_AGAIN_MS
    const sendNext = Math.max(Math.min(...answers.map(turnOf)), pause?.until ?? 0, offlineUntil)
    const next = Math.min(graceEnds, sendNext)
    return next === Infinity ? null : next
  }

  /** Sends what is due, and sleeps in between, until the signal says that the turn is over. */
  async function run(signal: AbortSignal, isTurnTaken: boolean) {
    hasSlept = true
    await book.refresh()
    await freeClaims((answer) => !isTurnTaken || answer.claim?.tab === tab)
    while (!signal.aborted) {
      if (me !== undefined) await markAbsent()
      const next = nextTime()
      if (next === null || next > clock.now()) {
        await alarm.sleepUntil(next, signal)
        hasSlept = true
        continue
      }
      await endGrace()
      if ((nextTime() ?? Infinity) > clock.now()) continue
      pause = null
      await freeClaims((answer) => dueAt(answer) <= clock.now())
      const answer = book
        .getSnapshot()
        .answers.find((each) => isDue(each, clock.now()) && turnOf(each) <= clock.now())
      if (answer) await send(answer)
    }
  }

  async function endGrace() {
    const isOver = (answer: Answer) => isHeld(answer) && isDue(answer, clock.now())
    for (const { key } of book.getSnapshot().answers.filter(isOver))
      await book.change(key, (kept) => (isOver(kept) ? { ...kept, state: 'waiting' } : kept))
  }

  /** Answers that a closed or crashed tab was sending: they may have arrived. */
  async function freeClaims(isGone: (answer: Answer) => boolean) {
    for (const answer of book.getSnapshot().answers) {
      if (answer.state !== 'sending' || !isGone(answer)) continue
      await book.change(answer.key, (kept) =>
        kept.state === 'sending' &&
        kept.claim?.tab === answer.claim?.tab &&
        kept.claim?.at === answer.claim?.at
          ? { ...kept, state: 'waiting', wasSent: true, claim: null }
          : kept,
      )
    }
  }

  async function send(answer: Answer) {
    if (!(await isThere(answer))) return
    const at = clock.now()
    const { after: claimed } = await book.change(answer.key, (kept) =>
      isDue(kept, at) ? { ...kept, state: 'sending', attempts: kept.attempts + 1, claim: { tab, at } } : kept,
    )
    if (claimed?.claim?.tab !== tab || claimed.claim.at !== at) return await book.refresh()
    lastTryAt = at
    const outcome = await deliver(claimed, office, at)
    await settle(claimed, outcome)
  }

  /** Asks the server who is signed in, unless it just did; an answer is never sent in another person's name. */
  async function isThere(answer: Answer) {
    if (
      me === undefined ||
      !isThePersons(answer) ||
      hasSlept ||
      clock.now() - askedForMeAt > PERSON_IS_FRESH_MS
    ) {
      try {
        me = await office.whoAmI()
        askedForMeAt = clock.now()
        hasSlept = false
      } catch (error) {
        lastTryAt = clock.now()
        if (isPybossaError(error, 'rateLimited')) rest('rateLimited', error.until)
        else rest('network')
        return false
      }
      on.person(me)
    }
    if (!isThePersons(answer)) await markAbsent()
    return isThePersons(answer)
  }

  async function markAbsent() {
    for (const { key, state, lastProblem, person } of book.getSnapshot().answers) {
      const isAbsent = person !== 'anonymous' && (!me || personKey(me) !== person)
      if (!isAbsent || state !== 'waiting' || lastProblem === 'signInNeeded') continue
      await book.change(key, (kept) =>
        kept.state === 'waiting' ? { ...kept, lastProblem: 'signInNeeded' } : kept,
      )
    }
  }

  function rest(problem: Problem, until?: number) {
    failures += 1
    pause = { problem, until: until ?? clock.now() + backOff(failures, world.random) }
    return pause.until
  }

  async function settle(answer: Answer, outcome: Outcome) {
    const now = clock.now()
    const become = (change: Partial<Answer>) =>
      book.change(answer.key, (kept) =>
        kept.claim?.tab === tab && kept.claim.at === answer.claim?.at
          ? { ...kept, state: 'waiting', claim: null, ...change }
          : kept,
      )
    switch (outcome.kind) {
      case 'delivered':
        failures = 0
        lastDeliveryAt = now
        await book.change(answer.key, () => null)
        on.delivered(answer)
        return
      case 'refused':
        await become({ state: 'refused', refusal: outcome.reason, lastProblem: null })
        return
      case 'signInNeeded':
        me = null
        askedForMeAt = now
        on.person(me)
        await become({ lastProblem: 'signInNeeded' })
        return
      case 'later': {
        const { problem, mayHaveArrived: wasSent } = outcome
        if (problem === 'network' || problem === 'rateLimited') {
          await become({ lastProblem: problem, wasSent, nextTryAt: rest(problem, outcome.until) })
          return
        }
        // The server's fault or this answer's? Others go on; if they fail as well, all rest.
        if (failures > 0 || book.getSnapshot().answers.length === 1) rest(problem)
        else failures += 1
        const isItsOwnFault = answer.attempts >= FAILURES_OF_ONE && lastDeliveryAt > answer.answeredAt
        const nextTryAt = now + backOff(answer.attempts, world.random)
        await become(
          isItsOwnFault
            ? { state: 'refused', refusal: 'serverFails', lastProblem: problem, wasSent }
            : { lastProblem: problem, wasSent, nextTryAt },
        )
      }
    }
  }

  return {
    run,
    /** Looks again at what is due. */
    ring: () => alarm.ring(),
    /** The network or the reader is back: a rest that only waited for that ends, but tries keep their distance. */
    wake() {
      if (pause && pause.problem !== 'rateLimited')
        pause = { ...pause, until: Math.min(pause.until, lastTryAt + BETWEEN_TRIES_MS) }
      if (me === null)
        askedForMeAt = Math.min(askedForMeAt, clock.now() - LOOK_FOR_PERSON_MS + BETWEEN_TRIES_MS)
      alarm.ring()
    },
    /** Somebody signed in or out. */
    personChanged() {
      me = undefined
      askedForMeAt = -Infinity
      alarm.ring()
    },
  }
}
