const FLAG = 'atrium.farewell'

/** What the next page says about the one that was left. */
export type Farewell = 'signedOut' | 'deleted'

/** A browser may keep the page that was left as it stood, and Back would show it to whoever sits here next. */
const forget = ({ persisted }: PageTransitionEvent) => {
  if (persisted) location.reload()
}

/**
 * Loads a page anew (this one, or `address`), so that nothing of the person who left stays in this tab's memory or on its
 * screen, not for the Back button either. {@link takeFarewell} tells that page why.
 */
export function startAsVisitor(farewell: Farewell, address?: string): void {
  try {
    sessionStorage.setItem(FLAG, farewell)
  } catch {
    // Private mode: the header says it too.
  }
  addEventListener('pageshow', forget)
  if (address === undefined) location.reload()
  else location.assign(address)
}

/** Why this page was loaded, once. */
export function takeFarewell(): Farewell | null {
  try {
    const farewell = sessionStorage.getItem(FLAG)
    sessionStorage.removeItem(FLAG)
    return farewell as Farewell | null
  } catch {
    return null
  }
}
