import type { ComponentProps } from 'react'
import { Icon, type IconName } from '#ui/Icon.tsx'

/** On touch there are no tooltips: in the phone's menu every icon has its word beside it. */
export const inMenu = 'in-[.menu]:justify-start in-[.menu]:gap-3 in-[.menu]:px-3 in-[.menu]:text-base'

/** A control of the slim bar: an icon with its word on wide screens and in a menu, with a tooltip everywhere. */
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
      className={`inline-flex min-h-11 min-w-11 items-center justify-center gap-2 rounded-md px-2 text-sm font-semibold transition-colors duration-150 hover:bg-sunken aria-disabled:text-faint aria-disabled:hover:bg-transparent ${inMenu} ${className}`}
    >
      <Icon name={icon} />
      <span className={`hidden in-[.menu]:inline ${hasWord ? 'lg:inline' : ''}`}>{label}</span>
    </button>
  )
}
