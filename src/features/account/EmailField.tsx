import { useLingui } from '@lingui/react/macro'
import type { UseFormRegisterReturn } from 'react-hook-form'
import { Field } from '#ui/Field.tsx'
import { TextInput } from '#ui/TextInput.tsx'

/** The field for one's e-mail address, with the keyboard and the suggestions for it. */
export function EmailField({
  control,
  error,
}: {
  /** The form's registration of the field. */
  control: UseFormRegisterReturn
  error: string | undefined
}) {
  const { t } = useLingui()
  return (
    <Field label={t`E-mail address`} error={error}>
      {(given) => <TextInput {...given} {...control} type="email" autoComplete="email" inputMode="email" />}
    </Field>
  )
}
