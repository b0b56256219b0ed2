/** So often the keyboard is asked for again before it counts as somebody else's after all. */
const MOST_TRIES = 50

/** Knows whether the keyboard is in a frame of the page. */
export interface KeyboardAway {
  /**
   * Whether keys go to a frame. What the document says is not enough: where a field of ours was given the focus while a frame was just
   * taking it, Chromium names the field and sends the keys to the frame. Only the window's own events are right about it.
   */
  isAway(): boolean
  /**
   * Puts the keyboard into an element of ours, also where Chromium is in the middle of handing it to a frame.
   * @param isStill whether it still belongs there, asked a moment later
   */
  bringBack(to: HTMLElement, isStill?: () => boolean): void
  end(): void
}

/** @param onMove called whenever the keyboard may have gone elsewhere */
export function keyboardAway(onMove: () => void): KeyboardAway {
  let hasLeft = document.activeElement instanceof HTMLIFrameElement
  let tries = 0
  let again: ReturnType<typeof setTimeout> | undefined
  const left = () => {
    hasLeft = true
    // Where it goes is known only after it has left.
    queueMicrotask(onMove)
  }
  const back = () => {
    hasLeft = false
    tries = 0
  }
  window.addEventListener('blur', left)
  window.addEventListener('focus', back)
  return {
    // A window that lies behind another has no keyboard to lose.
    isAway: () => document.activeElement instanceof HTMLIFrameElement || (hasLeft && document.hasFocus()),
    bringBack: (to, isStill = () => true) => {
      to.focus()
      clearTimeout(again)
      if (tries++ > MOST_TRIES) return
      // Said while the focus is on its way, the wish is heard and not fulfilled: it is said once more.
      again = setTimeout(() => {
        if (!to.isConnected || !isStill()) return
        window.focus()
        to.focus()
        onMove()
      })
    },
    end: () => {
      clearTimeout(again)
      window.removeEventListener('blur', left)
      window.removeEventListener('focus', back)
    },
  }
}
