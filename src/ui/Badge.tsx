import type { ReactNode } from 'react'

const tones = {
  neutral: 'bg-sunken text-muted',
  accent: 'bg-accent-quiet text-accent',
  success: 'bg-success-quiet text-success',
  warning: 'bg-warning-quiet text-warning',
  danger: 'bg-danger-quiet text-danger',
}

/** A word or two that classify the thing beside it. */
export function Badge({ tone = 'neutral', children }: { tone?: keyof typeof tones; children: ReactNode }) {
  return (
    <span
      className={`inline-flex items-center gap-1.5 rounded-full px-2.5 py-0.5 text-sm font-semibold ${tones[tone]}`}
    >
      {children}
    </span>
  )
}
