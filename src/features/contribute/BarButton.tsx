import type { ComponentProps } from 'react'
import { Icon, type IconName } from '#ui/Icon.tsx'

/** A control of the slim bar: an icon with its word on wide screens, with a tooltip everywhere. */
export function BarButton({
  icon,
  label,
  hasWord = false,
  className = '',
  ...rest
}: ComponentProps<'button'> & { icon: IconName; label: string; hasWord?: boolean }) {
  return (
    <button
      {...rest}
      type="button"
      aria-label={label}
      title={label}
      className={`inline-flex min-h-11 min-w-11 items-center justify-center gap-2 rounded-md px-2 text-sm font-semibold transition-colors duration-150 hover:bg-sunken aria-disabled:text-faint aria-disabled:hover:bg-transparent ${className}`}
    >
      <Icon name={icon} />
      {hasWord ? <span className="hidden lg:inline">{label}</span> : null}
    </button>
  )
}
