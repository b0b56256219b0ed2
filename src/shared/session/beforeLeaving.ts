type LastAct = (userId: number) => Promise<void>

let lastAct: LastAct = () => Promise.resolve()

/** Tells what has to be done before somebody leaves; the shell does, once. */
export function setBeforeLeaving(act: LastAct): void {
  lastAct = act
}

/** Does what has to be done while somebody is still signed in: their last answers are sent. Never takes long. */
export const beforeLeaving = (userId: number): Promise<void> => lastAct(userId)
