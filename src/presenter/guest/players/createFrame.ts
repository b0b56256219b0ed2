/**
 * A frame for a player that we make ourselves, not yet in the document. It has a text of its own from the start, so that whatever its
 * `src` is to say later never loads.
 */
export function createFrame(width: string | number, height: string | number): HTMLIFrameElement {
  const frame = document.createElement('iframe')
  frame.srcdoc = ''
  frame.style.border = '0'
  frame.width = String(width)
  frame.height = String(height)
  return frame
}
