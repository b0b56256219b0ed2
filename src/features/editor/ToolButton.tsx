import type { ComponentProps, ReactNode } from 'react'

/** A control of the editor's bars: an icon with a tooltip, its word beside it where there is room. */
export function ToolButton({
  label,
  icon,
  hasWord = false,
  className = '',
  ...rest
}: ComponentProps<'button'> & { label: string; icon: ReactNode; hasWord?: boolean }) {
  return (
    <button
      {...rest}
      type="button"
      aria-label={label}
      title={rest.title ?? label}
      className={`inline-flex min-h-9 min-w-9 shrink-0 items-center justify-center gap-1.5 rounded-md px-2 text-sm font-semibold transition-colors duration-150 hover:bg-sunken aria-disabled:text-faint aria-disabled:hover:bg-transparent aria-pressed:bg-accent-quiet aria-pressed:text-accent pointer-coarse:min-h-11 pointer-coarse:min-w-11 ${className}`}
    >
      {icon}
      {hasWord ? <span>{label}</span> : null}
    </button>
  )
}
