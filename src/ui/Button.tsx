import type { ComponentProps } from 'react'
import { buttonClass, type ButtonLook } from './buttonClass.ts'

/**
 * The one button. While `isBusy` it keeps its width, says `busyLabel` to screen readers and ignores presses.
 * Never disable it to say "not yet": let the press explain.
 */
export function Button({
  variant = 'secondary',
  size = 'md',
  isBusy = false,
  busyLabel,
  className = '',
  children,
  onClick,
  type = 'button',
  ...rest
}: ComponentProps<'button'> & ButtonLook & { isBusy?: boolean; busyLabel?: string }) {
  return (
    <button
      {...rest}
      type={type}
      aria-busy={isBusy || undefined}
      className={`${buttonClass({ variant, size })} ${className}`}
      onClick={(event) => (isBusy ? event.preventDefault() : onClick?.(event))}
    >
      <span className={`inline-flex items-center gap-2 ${isBusy ? 'opacity-60' : ''}`}>{children}</span>
      {isBusy && busyLabel ? <span className="sr-only">{busyLabel}</span> : null}
    </button>
  )
}
