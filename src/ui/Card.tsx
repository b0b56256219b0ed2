import type { ReactNode } from 'react'

/** A bounded piece of a page. Lines before boxes: use it only for things one picks up as a whole. */
export function Card({ className = '', children }: { className?: string; children: ReactNode }) {
  return <div className={`rounded-lg border border-line bg-surface p-5 sm:p-6 ${className}`}>{children}</div>
}
