import { useEffect, useId, useRef, useState, type ComponentProps, type ReactNode } from 'react'

type TriggerProps = Pick<ComponentProps<'button'>, 'popoverTarget' | 'aria-expanded' | 'aria-controls'>

const GAP = 8

function placeUnder(anchor: HTMLElement, panel: HTMLElement, align: 'start' | 'end') {
  const { top, bottom, left, right } = anchor.getBoundingClientRect()
  const { offsetWidth: width, offsetHeight: height } = panel
  const isRightToLeft = getComputedStyle(anchor).direction === 'rtl'
  const wanted = (align === 'end') !== isRightToLeft ? right - width : left
  const below = bottom + GAP
  const fitsAbove = top - GAP - height > 0
  panel.style.left = `${Math.max(GAP, Math.min(wanted, innerWidth - width - GAP))}px`
  panel.style.top = `${below + height > innerHeight && fitsAbove ? top - GAP - height : below}px`
}

/**
 * A disclosure on the browser's own popover: light dismiss and Escape for free, placed under its button and kept inside
 * the window. `children` may be a function that gets `close`.
 */
export function Popover({
  trigger,
  label,
  align = 'end',
  className = '',
  children,
}: {
  trigger: (props: TriggerProps) => ReactNode
  label: string
  align?: 'start' | 'end'
  className?: string
  children: ReactNode | ((close: () => void) => ReactNode)
}) {
  const id = useId()
  const anchor = useRef<HTMLDivElement>(null)
  const panel = useRef<HTMLDivElement>(null)
  const [isOpen, setOpen] = useState(false)
  const close = () => document.getElementById(id)?.hidePopover()

  useEffect(() => {
    const element = panel.current
    const box = anchor.current
    if (!isOpen || !element || !box) return
    const place = () => placeUnder(box, element, align)
    place()
    addEventListener('resize', place)
    addEventListener('scroll', place, { passive: true })
    return () => {
      removeEventListener('resize', place)
      removeEventListener('scroll', place)
    }
  }, [isOpen, align])

  return (
    <div ref={anchor} className="inline-flex">
      {trigger({ popoverTarget: id, 'aria-expanded': isOpen, 'aria-controls': id })}
      <div
        ref={panel}
        id={id}
        popover="auto"
        role="group"
        aria-label={label}
        onToggle={(event) => setOpen(event.newState === 'open')}
        className={`fixed m-0 max-h-[80dvh] max-w-[calc(100vw-1rem)] overflow-auto rounded-lg border border-line bg-raised p-2 text-ink shadow-float ${className}`}
      >
        {typeof children === 'function' ? children(close) : children}
      </div>
    </div>
  )
}
