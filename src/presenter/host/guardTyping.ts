import { keyboardAway } from './keyboardAway.ts'
import type { TypingBeside } from './typingBeside.ts'

const FIELDS = [
  'input:not([type=button], [type=submit], [type=reset], [type=checkbox], [type=radio], [type=range], [type=file])',
  'textarea',
  '[contenteditable]',
].join(',')

/** Keeps what is typed into our own page out of a box. */
export interface TypingGuard {
  /** Whether somebody types there, or is asked to. */
  isTyping(): boolean
  end(): void
}

/** So often what was on its way to the frame may still arrive after it went: a wish of its own, or a click that was meant for us. */
const UNDER_WAY = 3

/**
 * A frame may take the keyboard at any moment: in Chromium no modal dialog and no `inert` holds it back, and a password would be typed
 * into it. As long as a field of ours has it, or a dialog over the box asks for something to be typed, the frame is not rendered: its
 * elements cannot have the focus then. Its window still can, by `window.focus()`, which nothing refuses: who does that is reported, to be
 * stopped before a second key reaches it. Before anybody typed, a few times are forgiven.
 * @param onTheft the box took the keyboard out of a field of ours, on purpose: its document must go at once
 * @param beside the one exception: the code editor beside a preview, in which one types what the box shows (`typingBeside.ts`)
 */
export function guardTyping(
  frame: HTMLIFrameElement,
  onTheft: (from: HTMLElement) => void,
  beside?: (frame: HTMLIFrameElement) => TypingBeside,
): TypingGuard {
  const editor = beside?.(frame)
  let isHidden = false
  let hasTyped = false
  let thefts = 0
  let field: HTMLElement | null = null

  const fieldOfDialog = () => {
    for (const dialog of document.querySelectorAll('dialog[open]')) {
      const asked = dialog.contains(frame) ? null : dialog.querySelector<HTMLElement>(FIELDS)
      if (asked) return asked
    }
    return null
  }
  const look = () => {
    const asked = fieldOfDialog()
    if (!asked) editor?.look(keyboard.bringBack)
    const active = document.activeElement
    const isBeside = editor?.isTyping()
    if (isBeside) field = null
    if (isBeside && !asked) return editor?.isHopeless() ? hide() : show()
    if (active instanceof HTMLElement && active.matches(FIELDS) && !isBeside) field = active
    else if (!field?.isConnected) field = null
    // Nobody clicks what is not there.
    const isTaken = isHidden && keyboard.isAway() && !isElsewhere(active)
    const robbed = isTaken ? (field ?? asked) : null
    const isTyping = field !== null && active === field
    if (!isTyping && !asked && !robbed) return show()
    hide()
    if (!robbed) return
    if (active === frame && (++thefts > UNDER_WAY || hasTyped)) return onTheft(robbed)
    keyboard.bringBack(robbed)
  }
  const isElsewhere = (active: Element | null) => active instanceof HTMLIFrameElement && active !== frame
  const hide = () => {
    isHidden = true
    frame.style.display = 'none'
  }
  const show = () => {
    if (isHidden) frame.style.display = ''
    isHidden = false
    hasTyped = false
    thefts = 0
  }
  const onKey = () => {
    hasTyped = isHidden
  }
  const keyboard = keyboardAway(look)
  // Where the focus goes is known only after it has left.
  const lookSoon = () => queueMicrotask(look)
  const observer = new MutationObserver(look)
  observer.observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ['open'] })
  document.addEventListener('focusin', look)
  document.addEventListener('focusout', lookSoon)
  document.addEventListener('keydown', onKey, true)
  look()

  return {
    isTyping: () => isHidden || editor?.isTyping() === true,
    end: () => {
      observer.disconnect()
      editor?.end()
      keyboard.end()
      document.removeEventListener('focusin', look)
      document.removeEventListener('focusout', lookSoon)
      document.removeEventListener('keydown', onKey, true)
      show()
    },
  }
}
