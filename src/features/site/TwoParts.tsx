import { useLingui } from '@lingui/react/macro'
import { ChartFigure } from '#shared/charts/ChartFigure.tsx'
import { ShareBar } from '#ui/charts/ShareBar.tsx'

interface Part {
  name: string
  value: number
}

/** Two parts of a whole, as a bar and as a table. */
export function TwoParts({
  title,
  summary,
  fileName,
  first,
  second,
}: {
  title: string
  summary: string
  fileName: string
  first: Part
  second: Part
}) {
  const { t, i18n } = useLingui()
  const [one, other] = [i18n.number(first.value), i18n.number(second.value)]
  return (
    <ChartFigure
      title={title}
      summary={summary}
      fileName={fileName}
      table={{ columns: [title, t`Number`], rows: [first, second].map(({ name, value }) => [name, value]) }}
    >
      <ShareBar
        parts={[
          { ...first, tone: 'first' },
          { ...second, tone: 'second' },
        ]}
        label={t`${title}: ${first.name} ${one}, ${second.name} ${other}`}
        locale={i18n.locale}
      />
    </ChartFigure>
  )
}
