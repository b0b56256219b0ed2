/** Why somebody is asked to sign in over the page: the server forgot them, they left by another tab, or took another name. */
export type WhyAgain = 'expired' | 'elsewhere' | 'renamed'

let why: WhyAgain | undefined
let waiting: ((isBack: boolean) => void)[] = []
const listeners = new Set<() => void>()
const whenBack = new Set<() => void>()

function change(next: WhyAgain | undefined) {
  why = next
  listeners.forEach((listener) => listener())
}

/**
 * Asks whoever is at the page to sign in again, over the page, so that nothing on it is lost. Resolves to true when the
 * same person is back, to false when they would rather not. All who ask at the same time share one question.
 */
export function askToSignIn(reason: WhyAgain = 'expired'): Promise<boolean> {
  return new Promise((resolve) => {
    waiting.push(resolve)
    if (why === undefined) change(reason)
  })
}

/** The question as the shell's dialog has it. */
export const signInQuestion = {
  get: () => why,
  subscribe(listener: () => void) {
    listeners.add(listener)
    return () => {
      listeners.delete(listener)
    }
  },
  /** Ends the question for all who asked. */
  answer(isBack: boolean) {
    const asked = waiting
    waiting = []
    if (why !== undefined) change(undefined)
    if (isBack) whenBack.forEach((listener) => listener())
    asked.forEach((resolve) => resolve(isBack))
  },
}

/** Tells whenever somebody is back: what waited for them can go on. Returns the way to stop. */
export function onSignedInAgain(listener: () => void): () => void {
  whenBack.add(listener)
  return () => {
    whenBack.delete(listener)
  }
}
