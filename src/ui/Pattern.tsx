import { hash } from './hash.ts'

const arcs = [
  'M0 30A30 30 0 0 1 30 0',
  'M30 0A30 30 0 0 1 60 30',
  'M60 30A30 30 0 0 1 30 60',
  'M30 60A30 30 0 0 1 0 30',
]
const COLUMNS = 8
const ROWS = 6

/** A drawn pattern for a thing without a picture: always the same for the same `seed`. Decorative. */
export function Pattern({ seed, className = '' }: { seed: string; className?: string }) {
  const start = hash(seed)
  const tiles = Array.from({ length: COLUMNS * ROWS }, (_, i) => hash(`${start}-${i}`))
  return (
    <svg
      viewBox={`0 0 ${COLUMNS * 60} ${ROWS * 60}`}
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
      className={`bg-accent-quiet text-accent ${className}`}
    >
      {tiles.map((tile, i) => (
        <g
          // oxlint-disable-next-line react/no-array-index-key -- the place in the grid is the tile's identity
          key={i}
          transform={`translate(${(i % COLUMNS) * 60} ${Math.floor(i / COLUMNS) * 60})`}
          fill="none"
          stroke="currentColor"
          strokeWidth="7"
          opacity={0.12 + (tile % 5) * 0.06}
        >
          <path d={arcs[tile % 2]} />
          <path d={arcs[(tile % 2) + 2]} />
        </g>
      ))}
    </svg>
  )
}
