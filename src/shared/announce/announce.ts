let region: HTMLElement | null = null

/** Tells the announcer where its live region is (once, in the shell). */
export function setLiveRegion(element: HTMLElement | null): void {
  region = element
}

/** Says a short text to screen readers, politely. The same text twice is said twice. */
export function announce(text: string): void {
  const target = region
  if (!target) return
  // An emptied region makes the same words a change again.
  target.textContent = ''
  setTimeout(() => {
    target.textContent = text
  }, 50)
}
