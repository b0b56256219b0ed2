/** The pages that may be drawn over a box, as index.html's policy has them too. */
export const PLAYER_ORIGINS: readonly string[] = [
  'https://www.youtube-nocookie.com',
  'https://player.vimeo.com',
  'https://w.soundcloud.com',
]

/**
 * A provider's player keeps its own, foreign origin, without which it plays nothing; it never gets to the window around it. This is
 * the only frame of ours that may say so, and only with an address that was checked here.
 */
const SANDBOX =
  'allow-scripts allow-same-origin allow-forms allow-presentation allow-popups allow-popups-to-escape-sandbox'

/**
 * Makes the frame of a player, not yet in the page.
 * @param address of a provider's player, made by us
 * @param site the origin of our page
 * @throws Error when the address is of no provider, or of our own site
 */
export function createPlayerFrame(address: string, site: string, title: string): HTMLIFrameElement {
  const { protocol, origin, href } = new URL(address)
  const isProvider = protocol === 'https:' && PLAYER_ORIGINS.includes(origin)
  if (!isProvider || origin === site || origin === window.location.origin)
    throw new Error(`${origin} is no provider of players.`)
  const frame = document.createElement('iframe')
  frame.setAttribute('sandbox', SANDBOX)
  frame.setAttribute('allow', 'autoplay; fullscreen; encrypted-media; picture-in-picture')
  frame.setAttribute('referrerpolicy', 'strict-origin-when-cross-origin')
  frame.title = title
  frame.src = href
  // Wherever a provider may lead its frame: a page of ours has no business in it.
  frame.addEventListener('load', () => {
    if (isOurs(frame)) frame.remove()
  })
  return frame
}

function isOurs(frame: HTMLIFrameElement): boolean {
  try {
    const href = frame.contentDocument?.location.href
    return href !== undefined && href !== 'about:blank'
  } catch {
    return false
  }
}
