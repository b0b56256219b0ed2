import type { StarterId } from '#shared/workshop/starterTables.ts'

const drawings: Record<StarterId, { wash: string; lines: string }> = {
  basic: {
    wash: 'M24 16h72v52H24z',
    lines: 'M24 16h72v52H24zM34 28h18M60 28h26M34 40h18M60 40h20M34 52h18M60 52h24',
  },
  image: {
    wash: 'M22 62l24-24 16 16 12-10 24 18v6H22z',
    lines: 'M22 14h76v54H22zM22 62l24-24 16 16 12-10 24 18M78 28a5 5 0 1 1 .1 0z',
  },
  sound: {
    wash: 'M20 30h80v24H20z',
    lines: 'M24 38v8M32 32v20M40 22v40M48 30v24M56 16v52M64 28v28M72 34v16M80 24v36M88 34v16M96 38v8',
  },
  video: {
    wash: 'M50 28l24 14-24 14z',
    lines: 'M22 14h76v54H22zM50 28l24 14-24 14zM22 24h8M22 58h8M90 24h8M90 58h8',
  },
  map: {
    wash: 'M60 16a16 16 0 0 1 16 16c0 12-16 26-16 26S44 44 44 32a16 16 0 0 1 16-16z',
    lines:
      'M20 24l24-8M76 16l24-6v50l-26 10-28-10-26 10V24M60 16a16 16 0 0 1 16 16c0 12-16 26-16 26S44 44 44 32a16 16 0 0 1 16-16zM60 28a4.500 4.500 0 1 1-.1 0z',
  },
  pdf: {
    wash: 'M36 10h36l14 14v50H36z',
    lines: 'M36 10h36l14 14v50H36zM72 10v14h14M46 36h30M46 46h30M46 56h18M96 52v16h-20',
  },
  text: {
    wash: 'M26 14h56v54H26z',
    lines:
      'M82 40v28H26V14h56v8M36 30c4-8 8 8 12 0s8 8 12 0M36 44c4-6 8 6 12 0M36 56h20M98 22L68 52l-4 10 10-4 30-30z',
  },
}

/** A line drawing of what a starter works with; decorative. */
export function StarterDrawing({ id }: { id: StarterId }) {
  return (
    <svg viewBox="0 0 120 84" aria-hidden="true" focusable="false" className="h-18 text-accent">
      <path d={drawings[id].wash} className="fill-accent-quiet" />
      <path
        d={drawings[id].lines}
        fill="none"
        stroke="currentColor"
        strokeWidth="2.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}
