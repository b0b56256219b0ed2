import { useLingui } from '@lingui/react/macro'
import type { ChartSeries } from '#ui/charts/chartData.ts'
import type { Counted } from './readCharts.ts'

/** Counted answers as the two series of a chart; the second only where anybody answered without an account. */
export function useAnswerSeries() {
  const { t } = useLingui()
  return (counted: readonly Counted[]): ChartSeries[] => {
    const visitors = counted.map(({ withoutAccount }) => withoutAccount)
    return [
      { name: t`With an account`, tone: 'first', values: counted.map(({ withAccount }) => withAccount) },
      ...(visitors.some((n) => n > 0)
        ? [{ name: t`Without an account`, tone: 'second' as const, values: visitors }]
        : []),
    ]
  }
}
