import type { PersonKey } from './answer.ts'
import type { Outbox } from './outbox.ts'

const LONGEST_MS = 3_000

/**
 * Lets answers that only wait out their time to be taken back leave now, before their person signs out: on a shared
 * computer nobody may come back for them. Resolves when they are gone, when one meets a problem, or after three seconds;
 * what is left then is kept and sent when its person signs in again.
 */
export async function sendBeforeLeaving(
  outbox: Pick<Outbox, 'whenRead' | 'endGrace' | 'getSnapshot' | 'subscribe'>,
  person: PersonKey,
): Promise<void> {
  await outbox.whenRead()
  await outbox.endGrace()
  const isOnItsWay = () =>
    outbox
      .getSnapshot()
      .answers.some(
        (answer) => answer.person === person && answer.state !== 'refused' && answer.lastProblem === null,
      )
  if (!isOnItsWay()) return
  await new Promise<void>((resolve) => {
    const end = () => {
      clearTimeout(timer)
      forget()
      resolve()
    }
    const timer = setTimeout(end, LONGEST_MS)
    const forget = outbox.subscribe(() => {
      if (!isOnItsWay()) end()
    })
  })
}
