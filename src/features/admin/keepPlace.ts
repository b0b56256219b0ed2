const acts = () => [...document.querySelectorAll<HTMLElement>('main li button')]

/**
 * Does what a row's button does, and keeps the keyboard's place where the row is gone then: at the next row's button, else the last one's,
 * else the page's heading.
 */
export async function keepPlace(act: () => Promise<unknown>): Promise<void> {
  const pressed = document.activeElement
  const at = acts().findIndex((button) => button === pressed)
  await act()
  // A moment later the list is drawn anew.
  await new Promise((resolve) => setTimeout(resolve))
  if (at < 0 || document.activeElement !== document.body || pressed?.isConnected) return
  const left = acts()
  const next = left[Math.min(at, left.length - 1)] ?? document.querySelector<HTMLElement>('main h1')
  next?.focus()
}
