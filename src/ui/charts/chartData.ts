/** One place along the bottom of a chart: its whole name, and the short one under the axis. */
export interface ChartPoint {
  label: string
  tick: string
}

/** One thing counted over the points of a chart, a number for each. */
export interface ChartSeries {
  name: string
  tone: ChartTone
  values: readonly number[]
}

/** Colours by role; each is readable on every ground, in both schemes (tokens.test.ts). */
export type ChartTone = 'first' | 'second'

export const fills: Record<ChartTone, string> = { first: 'fill-chart-first', second: 'fill-chart-second' }
export const grounds: Record<ChartTone, string> = { first: 'bg-chart-first', second: 'bg-chart-second' }
