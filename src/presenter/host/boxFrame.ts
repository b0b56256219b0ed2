declare const __BOX_VERSION__: string | undefined

/**
 * The frame's `sandbox`. Never `allow-same-origin`, `allow-top-navigation` or `allow-popups` (DESIGN.md §4), nor `allow-modals`:
 * one dialog after the other would stop the whole page.
 */
export const BOX_SANDBOX = 'allow-scripts allow-forms'

/** The frame's `allow`: camera, microphone, position and clipboard stay refused. */
export const BOX_ALLOW = 'autoplay; fullscreen'

/**
 * The address of the box's own file, to be used as the frame's `src`.
 * @param presenterOrigin another host name that serves the same files, e.g. `https://box.crowd.example`
 */
export function boxAddress(presenterOrigin?: string): string {
  const version = typeof __BOX_VERSION__ === 'string' ? `?v=${__BOX_VERSION__}` : ''
  return `${presenterOrigin?.replace(/\/$/, '') ?? ''}/static/presenter.html${version}`
}

/** Whether a frame is sealed as it must be before anything is handed to it. */
export function isSealed(frame: HTMLIFrameElement): boolean {
  const granted = frame.getAttribute('sandbox')?.toLowerCase().split(/\s+/).filter(Boolean)
  return granted !== undefined && granted.every((token) => BOX_SANDBOX.split(' ').includes(token))
}
