import { grounds, type ChartSeries } from './chartData.ts'

/** Which colour is which; nothing where there is only one. */
export function Legend({ series }: { series: readonly Pick<ChartSeries, 'name' | 'tone'>[] }) {
  if (series.length < 2) return null
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1 text-sm text-muted">
      {series.map(({ name, tone }) => (
        <li key={name} className="flex items-center gap-2">
          <span aria-hidden="true" className={`size-3 shrink-0 rounded-sm ${grounds[tone]}`} />
          {name}
        </li>
      ))}
    </ul>
  )
}
