import { useEffect, useRef, useSyncExternalStore } from 'react'
import { useCurrentUser } from '#shared/data/useCurrentUser.ts'
import { personKey, type Answer } from './outbox/answer.ts'
import { siteOutbox } from './outbox/siteOutbox.ts'

/** What is kept in this browser: the reader's own answers, and other people's. */
export function useOutbox() {
  const outbox = siteOutbox()
  const snapshot = useSyncExternalStore(outbox.subscribe, outbox.getSnapshot)
  const user = useCurrentUser()
  const me = user === undefined ? undefined : personKey(user)
  // A visitor's answers are everybody's who uses this browser.
  const isMine = (answer: Answer) => answer.person === me || answer.person === 'anonymous'
  return {
    outbox,
    isDurable: snapshot.isDurable,
    mine: me === undefined ? [] : snapshot.answers.filter(isMine),
    // While nobody knows who is here, all are counted and none is shown.
    others: me === undefined ? snapshot.answers : snapshot.answers.filter((answer) => !isMine(answer)),
  }
}

/** Tells the outbox when somebody signed in or out, so that answers leave in the right name. */
export function useTellOutboxWhoIsHere() {
  const user = useCurrentUser()
  const id = user === undefined ? undefined : (user?.id ?? null)
  const last = useRef<number | null>(undefined)
  useEffect(() => {
    if (id === undefined || id === last.current) return
    if (last.current === undefined) void endWaitFor(id)
    else siteOutbox().personChanged()
    last.current = id
  }, [id])
}

/** Somebody may have signed in before this page listened, while another tab still waits for that. */
async function endWaitFor(id: number | null) {
  const outbox = siteOutbox()
  await outbox.whenRead()
  const person = personKey(id === null ? null : { id })
  const isAwaited = outbox
    .getSnapshot()
    .answers.some((answer) => answer.person === person && answer.lastProblem === 'signInNeeded')
  if (isAwaited) outbox.personChanged()
}
