import { AreaClosed, LinePath } from '@visx/shape'
import { scaleLinear } from '@visx/scale'
import type { ChartPoint, ChartSeries } from './chartData.ts'
import { Plot } from './Plot.tsx'

/** One series as a line with its area: what grows or falls over days. `label` says in one sentence what it shows. */
export function AreaChart({
  points,
  series,
  label,
  locale,
}: {
  points: readonly ChartPoint[]
  series: ChartSeries
  label: string
  locale: string
}) {
  const { values } = series
  return (
    <Plot points={points} series={[series]} max={Math.max(0, ...values)} label={label} locale={locale}>
      {({ left, band, y, base, pointed }) => {
        const xOf = (index: number) => left(index) + band / 2
        const indexes = points.map((_, index) => index)
        const yOf = (index: number) => y(values[index] ?? 0)
        const yScale = scaleLinear<number>({ domain: [0, base], range: [0, base] })
        const marked = pointed ?? (points.length === 1 ? 0 : undefined)
        return (
          <>
            <AreaClosed
              data={indexes}
              x={xOf}
              y={yOf}
              y0={base}
              yScale={yScale}
              className="fill-chart-first opacity-15"
            />
            <LinePath
              data={indexes}
              x={xOf}
              y={yOf}
              className="fill-none stroke-chart-first"
              strokeWidth={2.5}
              strokeLinejoin="round"
              strokeLinecap="round"
            />
            {marked === undefined ? null : (
              <circle cx={xOf(marked)} cy={yOf(marked)} r={5} className="fill-chart-first" />
            )}
          </>
        )
      }}
    </Plot>
  )
}
