import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { UseFormRegisterReturn } from 'react-hook-form'
import { Field } from '#ui/Field.tsx'
import { SelectInput } from '#ui/SelectInput.tsx'
import { useCategories } from './useCategories.ts'

/**
 * Under what a project is found. Its value is the category's id as text.
 * @param first an option before all others, of the value ''
 */
export function CategoryField({
  field,
  value,
  error,
  first,
}: {
  field: UseFormRegisterReturn
  value: string
  error?: string | undefined
  first?: ReactNode
}) {
  const categories = useCategories()
  const isKnown = categories?.some(({ id }) => String(id) === value) ?? false
  return (
    <Field
      label={<Trans>Category</Trans>}
      help={<Trans>Where people find it in the list of projects.</Trans>}
      error={error}
    >
      {(control) => (
        // What a select does not offer yet, it cannot hold: with the categories it is another one.
        <SelectInput key={categories ? 'all' : 'none'} {...control} {...field}>
          {first ? <option value="">{first}</option> : null}
          {value !== '' && !isKnown ? <option value={value}>…</option> : null}
          {categories?.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectInput>
      )}
    </Field>
  )
}
