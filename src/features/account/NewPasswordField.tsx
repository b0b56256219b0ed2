import { useLingui } from '@lingui/react/macro'
import { useState, type ComponentProps } from 'react'
import { Field } from '#ui/Field.tsx'
import { PasswordInput } from '#ui/PasswordInput.tsx'
import { isStrengthRefusal, PasswordRules } from './PasswordRules.tsx'

/**
 * A new password, to be typed once and shown on demand. When the server refused one for its strength, its rules stand under
 * the field and follow what is typed.
 * @param said what the server said of the field when it last refused
 */
export function NewPasswordField({
  label,
  control,
  password,
  error,
  said,
}: {
  label: string
  control: Partial<ComponentProps<'input'>>
  password: string
  error: string | undefined
  said: string | undefined
}) {
  const { t } = useLingui()
  // Once known, the rules stay, whatever else is refused later.
  const [hasRules, setHasRules] = useState(false)
  if (!hasRules && isStrengthRefusal(said)) setHasRules(true)
  return (
    <>
      <Field label={label} error={error}>
        {(field) => (
          <PasswordInput
            {...field}
            {...control}
            autoComplete="new-password"
            showLabel={t`Show password`}
            hideLabel={t`Hide password`}
          />
        )}
      </Field>
      {hasRules ? <PasswordRules password={password} /> : null}
    </>
  )
}
