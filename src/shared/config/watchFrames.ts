import { configMistakes } from './configMistakes.ts'

/**
 * Notices that the browser refused a frame of the presenters' origin, because a header of the proxy forbids what the page allows. The frames
 * that wait for it begin from our own address instead: nobody's work stops over it.
 * @param onRefused called once; whoever opens a box afterwards is to do so from our own address
 */
export function watchFrames(origin: string, onRefused: () => void): void {
  const hear = ({ effectiveDirective, blockedURI }: SecurityPolicyViolationEvent) => {
    const isFrame = ['frame-src', 'child-src', 'default-src'].includes(effectiveDirective)
    if (!isFrame || !`${blockedURI}/`.startsWith(`${origin}/`)) return
    document.removeEventListener('securitypolicyviolation', hear)
    configMistakes.add({
      key: 'presenterOrigin',
      text: `presenterOrigin is "${origin}", but a Content-Security-Policy that this page was sent with does not let it into frames: add it to frame-src in the header of the proxy. Until then presenters run from this site’s own address.`,
    })
    onRefused()
    for (const frame of document.querySelectorAll<HTMLIFrameElement>(`iframe[src^="${origin}/"]`))
      frame.src = frame.src.slice(origin.length)
  }
  document.addEventListener('securitypolicyviolation', hear)
}
