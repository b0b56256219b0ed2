const FLAG = 'atrium.farewell'

/** What the next page says about the one that was left. */
export type Farewell = 'signedOut' | 'deleted'

/**
 * Loads a page anew (this one, or `address`), so that nothing of the person who left stays in this tab's memory or on its
 * screen. {@link takeFarewell} tells that page why.
 */
export function startAsVisitor(farewell: Farewell, address?: string): void {
  try {
    sessionStorage.setItem(FLAG, farewell)
  } catch {
    // Private mode: the header says it too.
  }
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
