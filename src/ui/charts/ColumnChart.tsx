import { Bar } from '@visx/shape'
import { fills, type ChartPoint, type ChartSeries } from './chartData.ts'
import { Legend } from './Legend.tsx'
import { Plot, type PlotPlaces } from './Plot.tsx'

/** One answer among a million is still to be seen. */
const LEAST = 2
const GAP = 1

/** A column for each point, its series on top of each other. `label` says in one sentence what it shows. */
export function ColumnChart({
  points,
  series,
  label,
  locale,
}: {
  points: readonly ChartPoint[]
  series: readonly ChartSeries[]
  label: string
  locale: string
}) {
  const totals = points.map((_, index) => series.reduce((sum, { values }) => sum + (values[index] ?? 0), 0))
  return (
    <div className="flex flex-col gap-2">
      <Legend series={series} />
      <Plot points={points} series={series} max={Math.max(0, ...totals)} label={label} locale={locale}>
        {(places) =>
          points.map(({ label: name }, index) => (
            <Column key={name} index={index} series={series} places={places} />
          ))
        }
      </Plot>
    </div>
  )
}

function Column({
  index,
  series,
  places,
}: {
  index: number
  series: readonly ChartSeries[]
  places: PlotPlaces
}) {
  const { left, band, y, base, pointed } = places
  const isDimmed = pointed !== undefined && pointed !== index
  const pieces: { name: string; tone: ChartSeries['tone']; top: number; height: number }[] = []
  for (const { name, tone, values } of series) {
    const value = values[index] ?? 0
    if (value <= 0) continue
    const below = pieces.at(-1)
    const height = Math.max(LEAST, base - y(value))
    pieces.push({ name, tone, height, top: (below ? below.top - GAP : base) - height })
  }
  return (
    <g className={isDimmed ? 'opacity-50' : undefined}>
      {pieces.map(({ name, tone, top, height }) => (
        <Bar key={name} x={left(index)} y={top} width={band} height={height} rx={2} className={fills[tone]} />
      ))}
    </g>
  )
}
