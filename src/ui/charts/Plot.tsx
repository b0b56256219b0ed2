import { AxisBottom, AxisLeft } from '@visx/axis'
import { Group } from '@visx/group'
import { scaleBand, scaleLinear } from '@visx/scale'
import { Bar } from '@visx/shape'
import { useId, useState, type ReactNode } from 'react'
import type { ChartPoint, ChartSeries } from './chartData.ts'
import { countTicks, shortNumber, wholeNumber } from './chartNumbers.ts'
import { useWidth } from './useWidth.ts'

const HEIGHT = 220
const TOP = 12
const BOTTOM = 30
const TICK_WIDTH = 62
const CHARACTER = 8.5
// Over visx's own attributes, which know no tokens.
const text = { className: 'fill-muted font-sans text-sm tabular-nums' }

/** Where the marks of a chart go, in pixels. */
export interface PlotPlaces {
  /** Left edge of a point's band. */
  left: (index: number) => number
  band: number
  y: (value: number) => number
  /** The line of zero. */
  base: number
  /** The point under the pointer. */
  pointed: number | undefined
}

/**
 * The ground of a chart over days or hours: axes with whole numbers, as many names as fit, and what is under the pointer in words.
 * One picture for screen readers; its numbers stand in the table beside it.
 */
export function Plot({
  points,
  series,
  max,
  label,
  locale,
  children,
}: {
  points: readonly ChartPoint[]
  series: readonly ChartSeries[]
  /** The greatest height of a mark. */
  max: number
  /** What it shows, in one sentence. */
  label: string
  locale: string
  children: (places: PlotPlaces) => ReactNode
}) {
  const id = useId()
  const { ref, width } = useWidth<HTMLDivElement>()
  const [pointed, setPointed] = useState<number>()
  const ticks = countTicks(max)
  const longest = Math.max(...ticks.map((tick) => shortNumber(tick, locale).length))
  const left = Math.ceil(longest * CHARACTER) + 10
  const inner = Math.max(0, width - left)
  const base = HEIGHT - TOP - BOTTOM
  const y = scaleLinear<number>({ domain: [0, ticks.at(-1) ?? 1], range: [base, 0] })
  const x = scaleBand<number>({ domain: points.map((_, index) => index), range: [0, inner], padding: 0.25 })
  const every = Math.max(1, Math.ceil((points.length * TICK_WIDTH) / Math.max(1, inner)))
  const named = points.map((_, index) => index).filter((index) => index % every === 0)
  const at = pointed === undefined ? undefined : points[pointed]

  return (
    <div ref={ref} className="min-w-0">
      <p aria-hidden="true" className="min-h-7 text-sm text-muted tabular-nums">
        {at && pointed !== undefined ? (
          <>
            <span className="font-semibold text-ink">{at.label}</span>
            {series.map(({ name, values }) => (
              <span key={name}>
                {' · '}
                {name} {wholeNumber(values[pointed] ?? 0, locale)}
              </span>
            ))}
          </>
        ) : null}
      </p>
      <svg
        role="img"
        aria-labelledby={id}
        width={width}
        height={HEIGHT}
        viewBox={`0 0 ${width} ${HEIGHT}`}
        className="block max-w-full overflow-visible"
        onPointerLeave={() => setPointed(undefined)}
      >
        <title id={id}>{label}</title>
        <Group left={left} top={TOP} aria-hidden="true">
          {ticks.map((tick) => (
            <line
              key={tick}
              x1={0}
              x2={inner}
              y1={y(tick)}
              y2={y(tick)}
              className={tick === 0 ? 'stroke-strong' : 'stroke-line'}
            />
          ))}
          <AxisLeft
            scale={y}
            tickValues={ticks}
            tickFormat={(tick) => shortNumber(Number(tick), locale)}
            hideAxisLine
            hideTicks
            tickLabelProps={{ ...text, textAnchor: 'end', dx: -2, dy: '0.32em' }}
          />
          <AxisBottom
            scale={x}
            top={base}
            tickValues={named}
            tickFormat={(index) => points[index]?.tick ?? ''}
            hideAxisLine
            hideTicks
            tickLabelProps={{ ...text, textAnchor: 'middle', dy: '0.4em' }}
          />
          {children({
            left: (index) => x(index) ?? 0,
            band: x.bandwidth(),
            y: (value) => y(value),
            base,
            pointed,
          })}
          {points.map(({ label: name }, index) => (
            <Bar
              key={name}
              x={(x(index) ?? 0) - (x.step() - x.bandwidth()) / 2}
              y={0}
              width={x.step()}
              height={base}
              fill="transparent"
              onPointerEnter={() => setPointed(index)}
              onPointerDown={() => setPointed(index)}
            />
          ))}
        </Group>
      </svg>
    </div>
  )
}
