/** Whose answer it is: a person's account, or nobody's. An answer is only ever sent as the one who gave it. */
export type PersonKey = 'anonymous' | `user:${number}`

/** Where an answer is on its way. What is delivered is no longer in the outbox. */
export type AnswerState =
  /** In its grace period: it can still be taken back. */
  | 'held'
  /** To be sent when its turn, the network and its person allow. */
  | 'waiting'
  /** A tab is sending it now. */
  | 'sending'
  /** PYBOSSA will not take it as it is; a person has to decide. */
  | 'refused'

/** Why an answer waits although it was tried. */
export type Problem = 'network' | 'server' | 'rateLimited' | 'unclear' | 'signInNeeded'

/** Why PYBOSSA did not take an answer. Screens word each of them. */
export type Refusal =
  | 'alreadyAnswered'
  | 'anonymousNotAllowed'
  | 'taskGone'
  | 'notAllowed'
  | 'lockLost'
  | 'passwordNeeded'
  | 'invalid'
  | 'serverFails'

/** One answer as the outbox keeps it. All times are epoch milliseconds of this device. */
export interface Answer {
  key: string
  person: PersonKey
  /** What to call the person on this device; null for a visitor. */
  personName: string | null
  projectId: number
  shortName: string
  projectName: string
  taskId: number
  /** What the presenter gave, as JSON. */
  info: unknown
  /** The file that goes with it. */
  file?: { name: string; blob: Blob }
  /** Handed out under a lock (scheduler `locked`): only that lock lets the answer in, so asking again is of no use. */
  isLocked: boolean
  handedOutAt: number
  answeredAt: number
  /** The end of the grace period. */
  heldUntil: number
  state: AnswerState
  attempts: number
  /** It left this device at least once and no clear reply came back: it may be on the server. */
  wasSent: boolean
  lastProblem: Problem | null
  refusal: Refusal | null
  nextTryAt: number
  /** The tab that is sending it, and since when. */
  claim: { tab: string; at: number } | null
}

/** What the page knows when a volunteer answers. */
export type NewAnswer = Pick<
  Answer,
  | 'person'
  | 'personName'
  | 'projectId'
  | 'shortName'
  | 'projectName'
  | 'taskId'
  | 'info'
  | 'file'
  | 'isLocked'
  | 'handedOutAt'
>

/** The key of a signed-in person, or of a visitor. */
export const personKey = (user: { id: number } | null): PersonKey => (user ? `user:${user.id}` : 'anonymous')

/** Oldest first: answers leave in the order in which they were given. */
export const byAge = (one: Answer, other: Answer) =>
  one.answeredAt - other.answeredAt || (one.key < other.key ? -1 : 1)

/** A claim this old belongs to a tab that is gone or sleeps. */
export const CLAIM_LASTS_MS = 60_000

/** From when on the answer may be (re)tried (epoch ms). A broken network is a rest of all answers, not of this one. */
export function dueAt(answer: Answer): number {
  switch (answer.state) {
    case 'held':
      return answer.heldUntil
    case 'sending':
      return (answer.claim?.at ?? 0) + CLAIM_LASTS_MS
    case 'waiting':
      return answer.lastProblem === 'network' ? 0 : answer.nextTryAt
    case 'refused':
      return Infinity
  }
}

/** True where a tab may claim the answer and send it. */
export const isDue = (answer: Answer, now: number) => answer.state !== 'sending' && dueAt(answer) <= now
