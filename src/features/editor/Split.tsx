import { useRef, useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react'

const STEP = 4
const LEAST = 15
const MOST = 85

const within = (share: number) => Math.round(Math.min(MOST, Math.max(LEAST, share)))

/**
 * Two panes and the line between them, which moves by dragging, by arrow keys, Home and End; a double click puts it in the middle.
 * @param share of the first pane, in per cent
 */
export function Split({
  direction,
  share,
  label,
  onShare,
  first,
  second,
}: {
  /** `row`: side by side; `column`: one above the other. */
  direction: 'row' | 'column'
  share: number
  label: string
  onShare: (share: number) => void
  first: ReactNode
  second: ReactNode
}) {
  const whole = useRef<HTMLDivElement>(null)
  const [isDragging, setDragging] = useState(false)
  const isRow = direction === 'row'
  const isRightToLeft = () =>
    isRow && whole.current !== null && getComputedStyle(whole.current).direction === 'rtl'

  const onMove = (event: PointerEvent) => {
    if (!isDragging || !whole.current) return
    const { left, top, width, height } = whole.current.getBoundingClientRect()
    const at = isRow ? ((event.clientX - left) / width) * 100 : ((event.clientY - top) / height) * 100
    onShare(within(isRightToLeft() ? 100 - at : at))
  }
  const onKey = (event: KeyboardEvent) => {
    const forward = isRow ? (isRightToLeft() ? 'ArrowLeft' : 'ArrowRight') : 'ArrowDown'
    const back = isRow ? (isRightToLeft() ? 'ArrowRight' : 'ArrowLeft') : 'ArrowUp'
    const next = { [forward]: share + STEP, [back]: share - STEP, Home: LEAST, End: MOST }[event.key]
    if (next === undefined) return
    event.preventDefault()
    onShare(within(next))
  }
  return (
    <div ref={whole} className={`flex min-h-0 min-w-0 grow ${isRow ? 'flex-row' : 'flex-col'}`}>
      <div style={{ flexBasis: `${share}%` }} className="flex min-h-0 min-w-0 shrink grow-0 flex-col">
        {first}
      </div>
      {/* A separator that has a value is a control (ARIA "window splitter"). */}
      {/* oxlint-disable jsx-a11y/no-noninteractive-tabindex, jsx-a11y/no-noninteractive-element-interactions */}
      <div
        role="separator"
        tabIndex={0}
        aria-label={label}
        aria-orientation={isRow ? 'vertical' : 'horizontal'}
        aria-valuenow={share}
        aria-valuemin={LEAST}
        aria-valuemax={MOST}
        onKeyDown={onKey}
        onDoubleClick={() => onShare(50)}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId)
          setDragging(true)
        }}
        onPointerMove={onMove}
        onPointerUp={() => setDragging(false)}
        onPointerCancel={() => setDragging(false)}
        className={`group relative z-10 flex shrink-0 touch-none items-center justify-center bg-line transition-colors duration-150 hover:bg-accent ${isDragging ? 'bg-accent' : ''} ${isRow ? 'w-1.5 cursor-col-resize' : 'h-1.5 cursor-row-resize'}`}
      >
        <span
          aria-hidden="true"
          className={`absolute ${isRow ? '-inset-x-1.5 inset-y-0' : 'inset-x-0 -inset-y-1.5'}`}
        />
        <span
          aria-hidden="true"
          className={`rounded-sm bg-strong group-hover:bg-on-accent ${isRow ? 'h-8 w-0.5' : 'h-0.5 w-8'}`}
        />
      </div>
      {/* oxlint-enable jsx-a11y/no-noninteractive-tabindex, jsx-a11y/no-noninteractive-element-interactions */}
      {/* While the line is dragged, no frame may swallow the pointer. */}
      <div
        className={`flex min-h-0 min-w-0 grow basis-0 flex-col ${isDragging ? 'pointer-events-none' : ''}`}
      >
        {second}
      </div>
    </div>
  )
}
