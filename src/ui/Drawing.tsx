import type { ReactNode } from 'react'

const lines = {
  fill: 'none',
  stroke: 'currentColor',
  strokeWidth: 3,
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
} as const
const wash = { fill: 'var(--accent-quiet)' }

/** Small line drawings of an archway and what one meets there; one per kind of empty or broken screen. */
const drawings = {
  search: (
    <>
      <circle cx="88" cy="62" r="34" {...wash} />
      <circle cx="84" cy="60" r="26" {...lines} />
      <path d="M103 79l26 26M72 60h24M72 68h14" {...lines} />
    </>
  ),
  done: (
    <>
      <path d="M40 118V66a40 40 0 0 1 80 0v52z" {...wash} />
      <path d="M40 118V66a40 40 0 0 1 80 0v52M28 118h104M62 80l13 14 24-28" {...lines} />
    </>
  ),
  lock: (
    <>
      <path d="M40 118V66a40 40 0 0 1 80 0v52z" {...wash} />
      <path
        d="M40 118V66a40 40 0 0 1 80 0v52M28 118h104M64 76h32v26H64zM70 76v-8a10 10 0 0 1 20 0v8M80 86v6"
        {...lines}
      />
    </>
  ),
  offline: (
    <>
      <ellipse cx="80" cy="78" rx="48" ry="26" {...wash} />
      <path
        d="M48 98a20 20 0 0 1-2-40 36 36 0 0 1 68-4 23 23 0 0 1 4 44M62 74l36 36M98 74l-36 36"
        {...lines}
      />
    </>
  ),
  broken: (
    <>
      <path d="M40 118V66a40 40 0 0 1 80 0v52z" {...wash} />
      <path
        d="M40 118V66a40 40 0 0 1 32-39l8 22-12 14 14 18M120 118V66a40 40 0 0 0-26-37M28 118h104"
        {...lines}
      />
    </>
  ),
  nothing: (
    <>
      <path d="M30 112h100V92H30z" {...wash} />
      <path d="M26 112h108M42 112V72h20v40M70 112V60h16v52M98 112l10-44 18 4-9 40" {...lines} />
    </>
  ),
  person: (
    <>
      <path d="M40 118V66a40 40 0 0 1 80 0v52z" {...wash} />
      <path
        d="M40 118V66a40 40 0 0 1 80 0v52M28 118h104M60 118a20 20 0 0 1 40 0M92 74a12 12 0 1 1-24 0 12 12 0 0 1 24 0z"
        {...lines}
      />
    </>
  ),
} satisfies Record<string, ReactNode>

export type DrawingName = keyof typeof drawings

export function Drawing({ name, className = 'h-32 w-40' }: { name: DrawingName; className?: string }) {
  return (
    <svg viewBox="0 0 160 130" aria-hidden="true" className={`text-accent ${className}`}>
      {drawings[name]}
    </svg>
  )
}
