import { useLingui } from '@lingui/react/macro'
import { parseDate, useDates } from '#shared/dates/useDates.ts'

/** At what time something was, under a heading that says the day. `iso` as PYBOSSA writes dates. */
export function TimeOfDay({ iso }: { iso: string }) {
  const { i18n } = useLingui()
  const { exact } = useDates()
  return (
    <time dateTime={iso} title={exact(iso)} className="tabular-nums">
      {new Intl.DateTimeFormat(i18n.locale, { timeStyle: 'short' }).format(parseDate(iso))}
    </time>
  )
}
