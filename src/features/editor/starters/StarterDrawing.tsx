import type { ReactNode } from 'react'
import type { StarterId } from '#shared/workshop/starterTables.ts'

const lines = {
  fill: 'none',
  stroke: 'currentColor',
  strokeWidth: 3,
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
} as const
const wash = { fill: 'var(--accent-quiet)' }

/** What each starter shows, on a sheet of one size. */
const drawings: Record<StarterId, ReactNode> = {
  basic: (
    <>
      <path d="M34 34h34v14H34zM34 56h34v14H34z" {...wash} />
      <path d="M34 41h22M34 63h16M78 41h48M78 63h36M34 52h92" {...lines} />
      <path d="M34 82h28v16H34zM70 82h28v16H70z" {...lines} />
    </>
  ),
  image: (
    <>
      <path d="M30 98V78l26-24 24 22 18-14 32 26v10z" {...wash} />
      <path d="M30 84l26-26 40 40M84 84l14-14 32 28" {...lines} />
      <circle cx="104" cy="46" r="8" {...lines} />
    </>
  ),
  sound: (
    <>
      <circle cx="80" cy="64" r="30" {...wash} />
      <path d="M36 60v8M50 50v28M64 40v48M78 54v20M92 36v56M106 48v32M120 58v12" {...lines} />
    </>
  ),
  video: (
    <>
      <circle cx="80" cy="62" r="26" {...wash} />
      <path d="M72 48v28l24-14z" {...lines} />
      <path d="M36 96h88M36 96h30" {...lines} />
      <circle cx="68" cy="96" r="4" fill="currentColor" />
    </>
  ),
  map: (
    <>
      <path d="M30 44l32-12v64L30 106zM98 44l32-12v64l-32 10z" {...wash} />
      <path d="M30 44l32-12 36 12 32-12v64l-32 10-36-10-32 10zM62 32v64M98 44v18" {...lines} />
      <path d="M96 92c-10-12-14-17-14-24a14 14 0 0 1 28 0c0 7-4 12-14 24z" fill="var(--surface)" />
      <path d="M96 92c-10-12-14-17-14-24a14 14 0 0 1 28 0c0 7-4 12-14 24z" {...lines} />
      <circle cx="96" cy="68" r="4" fill="currentColor" />
    </>
  ),
  pdf: (
    <>
      <path d="M38 26h34l14 14v64H38z" {...wash} />
      <path d="M38 26h34l14 14v64H38zM72 26v14h14M48 56h28M48 68h28M48 80h18" {...lines} />
      <path d="M98 62h32M98 78h32M98 94h18" {...lines} />
      <path d="M124 86v16" {...lines} />
    </>
  ),
  text: (
    <>
      <path d="M30 30h100v34H30z" {...wash} />
      <path d="M40 52c6-14 12-14 10-4s6 8 10-2 8-6 6 2 8 6 14-6 10-6 8 2 8 4 12-2M112 46h8" {...lines} />
      <path d="M30 76h100v28H30zM42 84v12M52 90h40" {...lines} />
    </>
  ),
}

/** The drawing on the card of a starter; the words beside it say the same. */
export function StarterDrawing({ id, className = 'h-32 w-40' }: { id: StarterId; className?: string }) {
  return (
    <svg viewBox="0 0 160 130" aria-hidden="true" className={`text-accent ${className}`}>
      <rect
        x="18"
        y="14"
        width="124"
        height="104"
        rx="10"
        fill="var(--surface)"
        stroke="var(--line)"
        strokeWidth={2}
      />
      {drawings[id]}
    </svg>
  )
}
