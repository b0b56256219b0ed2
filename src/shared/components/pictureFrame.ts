/**
 * A frame for a picture of another site. Its document has no origin (`public/static/picture.html`), so that a server which answers
 * with a redirect to an act of ours finds no cookie to act with: a plain `<img>` sends it, whatever its `SameSite`.
 */
export function pictureFrame(picture: HTMLImageElement, address: URL): HTMLIFrameElement {
  // oxlint-disable-next-line react/iframe-missing-sandbox -- it gets one below
  const frame = picture.ownerDocument.createElement('iframe')
  // Mixed content would be refused; most hosts of pictures have https by now.
  address.protocol = 'https:'
  frame.setAttribute('src', `/static/picture.html#${encodeURIComponent(address.href)}`)
  frame.setAttribute('sandbox', 'allow-scripts')
  frame.setAttribute('loading', 'lazy')
  frame.setAttribute('referrerpolicy', 'no-referrer')
  frame.setAttribute('scrolling', 'no')
  frame.setAttribute('tabindex', '-1')
  frame.setAttribute('title', picture.alt || address.hostname)
  // Pressed through, where the picture stands in a link.
  frame.className =
    'pointer-events-none block aspect-video max-h-[200vh] w-full max-w-full rounded-md border-0'
  const width = Number(picture.getAttribute('width'))
  if (Number.isInteger(width) && width > 0) frame.setAttribute('width', String(width))
  return frame
}

/** Gives a frame its picture's shape, as its document tells it; puts the title in its place when there is no picture. */
export function fitPictureFrame(frame: HTMLIFrameElement, message: unknown): void {
  const { width, height } = (message ?? {}) as { width?: unknown; height?: unknown }
  if (typeof width !== 'number' || typeof height !== 'number') return
  if (!(width > 0 && height > 0)) {
    frame.replaceWith(frame.title)
    return
  }
  const wanted = Number(frame.getAttribute('width')) || width
  frame.style.aspectRatio = `${width} / ${height}`
  frame.style.width = `${wanted}px`
}
