import type { SchedulerName } from '#shared/workshop/useSchedulerNames.ts'

const TASKS = 4
const WANTED = 3
const STEP = 22
const SIZE = 18

/** What one answer's place shows: its turn, that somebody holds it, or nothing yet. */
type Place = number | 'held' | null

const grid = (at: (task: number, answer: number) => Place, answers = WANTED): Place[][] =>
  Array.from({ length: TASKS }, (_, task) =>
    Array.from({ length: answers }, (_row, answer) => at(task, answer)),
  )

const oneByOne = grid((task, answer) => task * WANTED + answer + 1)
const drawings: Record<SchedulerName, Place[][]> = {
  default: oneByOne,
  depth_first: oneByOne,
  breadth_first: grid((task, answer) => answer * TASKS + task + 1),
  // One place more than is wanted: everybody comes by here.
  depth_first_all: grid((task, answer) => answer * TASKS + task + 1, WANTED + 1),
  locked: grid((task, answer) => (task === 0 ? answer + 1 : task === 1 ? (answer === 0 ? 4 : 'held') : null)),
  incremental: [
    [2, 7, 9],
    [4, 5, null],
    [1, 3, 8],
    [6, null, null],
  ],
}

/** Four tasks side by side, a square for each answer they want, numbered by turn. Decorative: the words beside say the same. */
export function SchedulerDrawing({ name }: { name: SchedulerName }) {
  const tasks = drawings[name]
  const rows = tasks[0]?.length ?? WANTED
  return (
    <svg
      viewBox={`0 0 ${TASKS * (STEP + 6)} ${rows * STEP + 4}`}
      aria-hidden="true"
      focusable="false"
      className="w-28 shrink-0 text-accent"
    >
      {tasks.map((answers, task) =>
        answers.map((place, answer) => {
          const x = task * (STEP + 6) + 3
          const y = (rows - 1 - answer) * STEP + 3
          const isExtra = answer >= WANTED
          return (
            // oxlint-disable-next-line react/no-array-index-key -- a place is its row and column
            <g key={`${task}-${answer}`}>
              <rect
                x={x}
                y={y}
                width={SIZE}
                height={SIZE}
                rx="4"
                fill={typeof place === 'number' ? 'var(--accent-quiet)' : 'none'}
                stroke="currentColor"
                strokeWidth="1.2"
                strokeDasharray={place === null || isExtra ? '2 2' : undefined}
              />
              {typeof place === 'number' ? (
                <text
                  x={x + SIZE / 2}
                  y={y + SIZE / 2 + 3.5}
                  textAnchor="middle"
                  fontSize="10"
                  fill="currentColor"
                >
                  {place}
                </text>
              ) : place === 'held' ? (
                <path
                  d={`M${x + 6} ${y + 9}v-2a3 3 0 0 1 6 0v2M${x + 5} ${y + 9}h8v5h-8z`}
                  fill="none"
                  stroke="currentColor"
                  strokeWidth="1.2"
                />
              ) : null}
              {name === 'incremental' && answer > 0 && place !== null ? (
                <path d={`M${x + SIZE / 2} ${y + SIZE + 4}v-4`} stroke="currentColor" strokeWidth="2" />
              ) : null}
            </g>
          )
        }),
      )}
    </svg>
  )
}
