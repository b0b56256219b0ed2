import type { ReactNode } from 'react'
import { Icon, type IconName } from './Icon.tsx'

const tones = {
  info: { box: 'bg-info-quiet', mark: 'text-info', icon: 'info' },
  success: { box: 'bg-success-quiet', mark: 'text-success', icon: 'check' },
  warning: { box: 'bg-warning-quiet', mark: 'text-warning', icon: 'alert' },
  danger: { box: 'bg-danger-quiet', mark: 'text-danger', icon: 'alert' },
} satisfies Record<string, { box: string; mark: string; icon: IconName }>

/** A quiet box that says something about its surroundings. `danger` and `warning` interrupt screen readers once. */
export function Notice({
  tone = 'info',
  title,
  actions,
  className = '',
  children,
}: {
  tone?: keyof typeof tones
  title?: ReactNode
  actions?: ReactNode
  className?: string
  children?: ReactNode
}) {
  const look = tones[tone]
  return (
    <div
      role={tone === 'danger' ? 'alert' : undefined}
      className={`flex gap-3 rounded-md p-4 ${look.box} ${className}`}
    >
      <Icon name={look.icon} className={`mt-0.5 size-5 shrink-0 ${look.mark}`} />
      <div className="flex min-w-0 flex-col gap-2">
        {title ? <p className="font-semibold">{title}</p> : null}
        {children ? <div className="wrap-anywhere">{children}</div> : null}
        {actions ? <div className="flex flex-wrap gap-2 pt-1">{actions}</div> : null}
      </div>
    </div>
  )
}
