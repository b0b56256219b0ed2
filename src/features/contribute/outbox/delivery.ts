import { isPybossaError, type PybossaError } from '#pybossa/errors.ts'
import type { Answer, Problem, Refusal } from './answer.ts'
import { sameJson } from './sameJson.ts'

/** A task run as far as the outbox compares it. */
export interface KnownRun {
  user_id: number | null
  info: unknown
  /** UTC ISO text without zone (CONTRACT.md §5.2), or null. */
  finish_time: string | null
}

/** How the outbox reaches PYBOSSA. Every method may reject with a `PybossaError`. */
export interface PostOffice {
  /** Who the server says is signed in, asked freshly. */
  whoAmI(): Promise<{ id: number; name: string } | null>
  /** `POST /api/taskrun`. A visitor's answer stays a visitor's, whoever is signed in meanwhile. */
  post(answer: Answer): Promise<void>
  /** `GET /project/<short_name>/task/<id>`: asks for the task again, which opens another hour for its answer. False: the task is not of this project. */
  askAgain(answer: Answer): Promise<boolean>
  /** The task's runs on the server that may be this answer: the person's own, or visitors'. */
  runs(answer: Answer): Promise<KnownRun[]>
}

/** What became of one attempt to deliver an answer. */
export type Outcome =
  | { kind: 'delivered' }
  | { kind: 'refused'; reason: Refusal }
  /** Nothing is decided. `mayHaveArrived`: the answer left and the reply did not come back. */
  | { kind: 'later'; problem: Problem; mayHaveArrived: boolean; until?: number }
  /** The server does not see this person as signed in. */
  | { kind: 'signInNeeded' }

/** PYBOSSA keeps a request for 60 minutes (`ContributionsGuard.STAMP_TTL`); ten are left for clocks and queues. */
const ASKED_LASTS_MS = 50 * 60_000
/** How far a server's clock may be behind ours. */
const CLOCKS_DIFFER_MS = 2 * 60_000
const NOT_ASKED_FOR = 'request a task first'

/**
 * Brings one answer to PYBOSSA, by the rules of CONTRACT.md §3.4: an answer needs a request not older than an hour,
 * the first POST uses that request up, and a second answer to the same task is refused. Since "403" says both "too
 * late" and "I have it already", the server's own list decides. Never throws.
 */
export async function deliver(answer: Answer, office: PostOffice, now: number): Promise<Outcome> {
  let mayHaveArrived = answer.wasSent
  let hasAskedAgain = false

  const askAgain = async (): Promise<Outcome | null> => {
    hasAskedAgain = true
    return (await office.askAgain(answer)) ? null : { kind: 'refused', reason: 'taskGone' }
  }
  const post = async (): Promise<Outcome | PybossaError> => {
    try {
      await office.post(answer)
      return { kind: 'delivered' }
    } catch (error) {
      if (isPybossaError(error, 'forbidden')) return error
      if (leavesDoubt(error)) mayHaveArrived = true
      throw error
    }
  }

  try {
    if (now - answer.handedOutAt > ASKED_LASTS_MS && !answer.isLocked) {
      if (mayHaveArrived && (await isThere(answer, office, false))) return { kind: 'delivered' }
      const problem = await askAgain()
      if (problem) return problem
    }
    for (;;) {
      const result = await post()
      if (!(result instanceof Error)) return result
      const text = result.serverText ?? ''
      if (/invalid (task|project)_id/i.test(text)) return { kind: 'refused', reason: 'taskGone' }
      const isDuplicate = !text.includes(NOT_ASKED_FOR)
      // A visitor's answer cannot be told from another visitor's equal one, so the list is only asked for good reason.
      if (answer.person !== 'anonymous' || mayHaveArrived || isDuplicate) {
        const found = await isThere(answer, office, isDuplicate)
        if (found) return { kind: 'delivered' }
        if (found === false && answer.person !== 'anonymous')
          return { kind: 'refused', reason: 'alreadyAnswered' }
      }
      // A visitor's earlier answer cannot be looked up; a person's would have been in the list.
      if (isDuplicate)
        return { kind: 'refused', reason: answer.person === 'anonymous' ? 'alreadyAnswered' : 'notAllowed' }
      if (answer.isLocked) return { kind: 'refused', reason: 'lockLost' }
      if (hasAskedAgain) return { kind: 'refused', reason: 'notAllowed' }
      const problem = await askAgain()
      if (problem) return problem
    }
  } catch (error) {
    return outcomeOf(error, answer, mayHaveArrived)
  }
}

/** True: this answer is on the server. False: another answer of this person is. Undefined: none is. */
async function isThere(
  answer: Answer,
  office: PostOffice,
  isKnownDuplicate: boolean,
): Promise<boolean | undefined> {
  const isVisitor = answer.person === 'anonymous'
  const ours = (await office.runs(answer)).filter(
    (run) =>
      (run.user_id === null ? 'anonymous' : `user:${run.user_id}`) === answer.person &&
      (!isVisitor || isKnownDuplicate || finishedAt(run) >= answer.answeredAt - CLOCKS_DIFFER_MS),
  )
  if (ours.length === 0) return undefined
  return ours.some((run) => sameJson(asGiven(run.info, answer), answer.info))
}

/** PYBOSSA adds where it keeps the file to the `info` of an answer with one. */
function asGiven(info: unknown, { file }: Answer): unknown {
  if (!file || typeof info !== 'object' || info === null) return info
  const { container: _, file_name: __, ...given } = info as Record<string, unknown>
  return given
}

const finishedAt = (run: KnownRun) =>
  run.finish_time ? Date.parse(`${run.finish_time.replace(/Z$/, '')}Z`) : 0

/** After these the answer may or may not be kept: the request went out, no clear reply came in. */
const leavesDoubt = (error: unknown) =>
  !isPybossaError(error) || isPybossaError(error, 'network', 'server', 'contract')

function outcomeOf(error: unknown, answer: Answer, mayHaveArrived: boolean): Outcome {
  const refused = (reason: Refusal): Outcome => ({ kind: 'refused', reason })
  if (!isPybossaError(error)) return { kind: 'later', problem: 'unclear', mayHaveArrived }
  switch (error.kind) {
    case 'network':
      return { kind: 'later', problem: 'network', mayHaveArrived }
    case 'server':
      return { kind: 'later', problem: 'server', mayHaveArrived }
    case 'contract':
      return { kind: 'later', problem: 'unclear', mayHaveArrived }
    case 'rateLimited':
      return {
        kind: 'later',
        problem: 'rateLimited',
        mayHaveArrived,
        ...(error.until === undefined ? {} : { until: error.until }),
      }
    case 'signInNeeded':
      return answer.person === 'anonymous' ? refused('anonymousNotAllowed') : { kind: 'signInNeeded' }
    case 'passwordNeeded':
      return refused('passwordNeeded')
    case 'forbidden':
      return refused('notAllowed')
    case 'notFound':
      return refused('taskGone')
    case 'refused':
      return refused('invalid')
  }
}
