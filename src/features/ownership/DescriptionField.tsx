import { Plural, Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { UseFormRegisterReturn } from 'react-hook-form'
import { Field } from '#ui/Field.tsx'
import { inputClass } from '#ui/inputClass.ts'

/** As many characters as PYBOSSA keeps (CONTRACT.md F9, F10). */
export const MOST_CHARACTERS = 255

/** The one or two sentences that stand for a project in every list. */
export function DescriptionField({
  field,
  value,
  error,
  help,
  optionalLabel,
}: {
  field: UseFormRegisterReturn
  value: string
  error: string | undefined
  help: ReactNode
  optionalLabel?: string
}) {
  const left = MOST_CHARACTERS - value.length
  return (
    <div className="flex flex-col gap-1.5">
      <Field
        label={<Trans>Short description</Trans>}
        help={help}
        error={error}
        {...(optionalLabel ? { optionalLabel } : {})}
      >
        {(control) => <textarea {...control} {...field} rows={3} dir="auto" className={inputClass} />}
      </Field>
      <p className={`text-sm tabular-nums ${left < 0 ? 'font-semibold text-danger' : 'text-muted'}`}>
        {left < 0 ? (
          <Plural value={-left} one="# character too many" other="# characters too many" />
        ) : (
          <Plural value={left} one="# character left" other="# characters left" />
        )}
      </p>
    </div>
  )
}
