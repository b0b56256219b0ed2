import type { KeyboardAway } from './keyboardAway.ts'

/** So often the frame may take the keyboard out of the field beside it, within so many ms, before it is taken away after all. */
const MOST_THEFTS = 5
const WITHIN = 3_000

/** Watches over one element of ours beside which a box stays while somebody types there. */
export interface TypingBeside {
  /** Whether the keyboard is in there. */
  isTyping(): boolean
  /** Whether the frame took it from there by itself, again and again: then it goes. */
  isHopeless(): boolean
  /** To be called when the keyboard went somewhere: gives it back where the frame took it. */
  look(bringBack: KeyboardAway['bringBack']): void
  end(): void
}

/**
 * Whoever writes a presenter looks at it while typing, so the code editor alone does not take the box away. The keyboard stays with the
 * editor even so: what the frame takes without a pointer on it is given back. A pointer that rests over the frame does not count until it
 * moves, which our page sees only while the frame lets pointers through.
 * @param beside the code editor, if it is there; what it holds may be in a shadow tree
 */
export function typingBeside(frame: HTMLIFrameElement, beside: () => Element | null): TypingBeside {
  let field: HTMLElement | null = null
  let isReaching = false
  let at: { x: number; y: number } | null = null
  let thefts: number[] = []

  const isInside = () => beside()?.contains(document.activeElement) ?? false
  const isHopeless = () => isInside() && thefts.length > MOST_THEFTS
  const shield = (isOn: boolean) => {
    frame.style.pointerEvents = isOn ? 'none' : ''
  }
  const look = (bringBack: KeyboardAway['bringBack']) => {
    const active = document.activeElement
    if (isInside()) {
      if (!field) onKey()
      field = innermost()
      return
    }
    if (active === frame && field?.isConnected && !isReaching) {
      const now = performance.now()
      thefts = [...thefts.filter((time) => now - time < WITHIN), now]
      const from = field
      bringBack(from, () => field === from)
      return
    }
    // Between two elements nothing has it.
    if (active !== document.body) leave()
  }
  const leave = () => {
    field = null
    thefts = []
    shield(false)
  }
  const onKey = () => {
    isReaching = false
    at = null
    shield(true)
  }
  const onInput = (event: Event) => {
    if (event.target instanceof Node && beside()?.contains(event.target)) onKey()
  }
  const onMove = ({ clientX: x, clientY: y, target }: PointerEvent) => {
    if (!field) return
    const { left, right, top, bottom } = frame.getBoundingClientRect()
    const isOver = target === frame || (x >= left && x < right && y >= top && y < bottom)
    // Browsers tell of a move also when the page moved under the pointer.
    const hasMoved = at !== null && (at.x !== x || at.y !== y)
    at = { x, y }
    if (!isOver) isReaching = false
    else if (hasMoved || target === frame) {
      isReaching = true
      shield(false)
    }
  }
  const onPress = ({ target }: PointerEvent) => {
    if (target instanceof Node && !beside()?.contains(target)) leave()
  }
  document.addEventListener('keydown', onInput, true)
  document.addEventListener('input', onInput, true)
  document.addEventListener('pointermove', onMove)
  document.addEventListener('pointerover', onMove)
  document.addEventListener('pointerdown', onPress, true)

  return {
    isTyping: isInside,
    isHopeless,
    look,
    end: () => {
      leave()
      document.removeEventListener('keydown', onInput, true)
      document.removeEventListener('input', onInput, true)
      document.removeEventListener('pointermove', onMove)
      document.removeEventListener('pointerover', onMove)
      document.removeEventListener('pointerdown', onPress, true)
    },
  }
}

/** What has the keyboard, also in a shadow tree of ours. */
function innermost(): HTMLElement | null {
  let active = document.activeElement
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
  return active instanceof HTMLElement ? active : null
}
