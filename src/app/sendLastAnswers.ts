import { sendBeforeLeaving } from '#features/contribute/outbox/sendBeforeLeaving.ts'
import { siteOutbox } from '#features/contribute/outbox/siteOutbox.ts'

/** Lets somebody's answers leave that still wait, as far as the network allows. */
export async function sendLastAnswers(userId: number): Promise<void> {
  if (navigator.onLine) await sendBeforeLeaving(siteOutbox(), `user:${userId}`)
}
