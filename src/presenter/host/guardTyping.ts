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

/**
 * A frame may take the keyboard at any moment: in Chromium no modal dialog and no `inert` holds it back, and a password would be typed
 * into it. Only what is not rendered cannot have the focus: the frame is not, as long as a field of ours has it, or a dialog over the
 * box asks for something to be typed.
 * @param beside the one exception: the code editor beside a preview, in which one types what the box shows (`typingBeside.ts`)
 */
export function guardTyping(
  frame: HTMLIFrameElement,
  beside?: (frame: HTMLIFrameElement) => TypingBeside,
): TypingGuard {
  const editor = beside?.(frame)
  let isHidden = false
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
    if (!asked) editor?.look()
    const active = document.activeElement
    const isBeside = editor?.isTyping()
    if (isBeside) field = null
    if (isBeside && !asked) return editor?.isHopeless() ? hide() : show()
    if (active instanceof HTMLElement && active.matches(FIELDS) && !isBeside) field = active
    else if (!field?.isConnected) field = null
    // Nobody clicks what is not there: it took the keyboard by itself, in the moment before it was gone.
    const robbed = isHidden && active === frame ? (field ?? asked) : null
    const isTyping = field !== null && active === field
    if (!isTyping && !asked && !robbed) return show()
    hide()
    robbed?.focus()
  }
  const hide = () => {
    isHidden = true
    frame.style.display = 'none'
  }
  const show = () => {
    if (isHidden) frame.style.display = ''
    isHidden = false
  }
  // Where the focus goes is known only after it has left.
  const lookSoon = () => queueMicrotask(look)
  const observer = new MutationObserver(look)
  observer.observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ['open'] })
  document.addEventListener('focusin', look)
  document.addEventListener('focusout', lookSoon)
  window.addEventListener('blur', lookSoon)
  look()

  return {
    isTyping: () => isHidden || editor?.isTyping() === true,
    end: () => {
      observer.disconnect()
      editor?.end()
      document.removeEventListener('focusin', look)
      document.removeEventListener('focusout', lookSoon)
      window.removeEventListener('blur', lookSoon)
      show()
    },
  }
}
