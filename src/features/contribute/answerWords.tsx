import { Trans } from '@lingui/react/macro'
import type { Answer, Problem, Refusal } from './outbox/answer.ts'

/** Why an answer was not accepted, in plain words. */
export function RefusalWords({ reason }: { reason: Refusal | null }) {
  switch (reason) {
    case 'alreadyAnswered':
      return <Trans>You already gave another answer to this task, and the server kept that one.</Trans>
    case 'anonymousNotAllowed':
      return <Trans>This project only takes answers from people with an account.</Trans>
    case 'taskGone':
      return <Trans>This task has been removed from the project.</Trans>
    case 'lockLost':
      return <Trans>This task was reserved for you for one hour, and that hour is over.</Trans>
    case 'passwordNeeded':
      return <Trans>The project asks for its password again before it takes this answer.</Trans>
    case 'invalid':
      return <Trans>The server could not read this answer.</Trans>
    case 'serverFails':
      return <Trans>The server keeps failing on this answer.</Trans>
    default:
      return <Trans>The server did not take this answer.</Trans>
  }
}

function ProblemWords({ problem, isOnline }: { problem: Problem | null; isOnline: boolean }) {
  if (problem === 'signInNeeded') return <Trans>Waiting for you to sign in again.</Trans>
  if (!isOnline || problem === 'network') return <Trans>Waiting for a connection.</Trans>
  if (problem === 'rateLimited')
    return <Trans>The server asked us to slow down. Sending continues soon.</Trans>
  if (problem === 'server' || problem === 'unclear')
    return <Trans>The server is having trouble. We keep trying.</Trans>
  return <Trans>To be sent in a moment.</Trans>
}

/** How far an answer got, in plain words. */
export function AnswerWords({ answer, isOnline }: { answer: Answer; isOnline: boolean }) {
  switch (answer.state) {
    case 'refused':
      return <RefusalWords reason={answer.refusal} />
    case 'sending':
      return <Trans>Being sent.</Trans>
    case 'held':
      return <Trans>Kept here. Undo is still possible.</Trans>
    case 'waiting':
      return <ProblemWords problem={answer.lastProblem} isOnline={isOnline} />
  }
}
