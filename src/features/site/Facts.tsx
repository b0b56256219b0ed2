import { useLingui } from '@lingui/react/macro'
import { shortNumber } from '#ui/charts/chartNumbers.ts'

/** Numbers to be seen from afar; a long one is shortened, and whole on hover. */
export function Facts({ facts }: { facts: { label: string; value: number }[] }) {
  const { i18n } = useLingui()
  return (
    <dl className="mt-8 grid grid-cols-2 gap-x-6 gap-y-5 border-y border-line py-6 sm:grid-cols-3 lg:grid-cols-5">
      {facts.map(({ label, value }) => (
        <div key={label} className="flex flex-col-reverse justify-end">
          <dt className="text-muted">{label}</dt>
          <dd className="text-3xl font-bold tabular-nums" title={i18n.number(value)}>
            {shortNumber(value, i18n.locale)}
          </dd>
        </div>
      ))}
    </dl>
  )
}
