import { useLingui } from '@lingui/react/macro'
import type { UseFormRegister } from 'react-hook-form'
import { Checkbox } from '#ui/Checkbox.tsx'
import { Field } from '#ui/Field.tsx'
import { SelectInput } from '#ui/SelectInput.tsx'
import { TextInput } from '#ui/TextInput.tsx'
import type { SourceField, SourceValues } from './sourceFields.ts'

/** An importer's fields as inputs of the form that registers them. */
export function SourceInputs({
  fields,
  register,
  errorOf,
}: {
  fields: readonly SourceField[]
  register: UseFormRegister<SourceValues>
  errorOf: (name: string) => string | undefined
}) {
  const { t } = useLingui()
  return fields.map((field) => {
    const { name, label, help, kind } = field
    const error = errorOf(name)
    const rules = {
      validate: (value: string | boolean) => {
        if (typeof value !== 'string') return true
        const text = value.trim()
        if (text === '') return field.isOptional ? true : t`Please fill this in.`
        return field.check?.(text) ?? true
      },
    }
    if (kind === 'tick')
      return <Checkbox key={name} label={label} help={help} error={error} {...register(name)} />
    return (
      <Field
        key={name}
        label={label}
        help={help}
        error={error}
        {...(field.isOptional === true ? { optionalLabel: t`optional` } : {})}
      >
        {(control) =>
          kind === 'choice' ? (
            <SelectInput {...control} {...register(name, rules)} className="max-w-48">
              {field.choices?.map((choice) => (
                <option key={choice} value={choice}>
                  {choice}
                </option>
              ))}
            </SelectInput>
          ) : (
            <TextInput
              {...control}
              {...register(name, rules)}
              {...(kind === 'number' ? { inputMode: 'numeric', className: 'max-w-48' } : {})}
              {...(kind === 'address' ? { inputMode: 'url', dir: 'ltr' } : {})}
              autoComplete="off"
              spellCheck={false}
              placeholder={field.example}
            />
          )
        }
      </Field>
    )
  })
}
