import { Trans, useLingui } from '@lingui/react/macro'
import type { UseFormRegister } from 'react-hook-form'
import { Field } from '#ui/Field.tsx'
import { inputClass } from '#ui/inputClass.ts'
import { TextInput } from '#ui/TextInput.tsx'
import { problemOfName, slugOf, type NameProblem } from './categoryRules.ts'

export interface CategoryValues {
  name: string
  description: string
}

/** Name and description of a category (CONTRACT.md F19), with the address the name makes. */
export function CategoryFields({
  form,
  others,
}: {
  form: {
    register: UseFormRegister<CategoryValues>
    errorOf: (name: keyof CategoryValues) => string | undefined
    watch: (name: 'name') => string
  }
  /** The other categories: names and addresses must differ. */
  others: readonly { name: string; short_name: string }[]
}) {
  const { t } = useLingui()
  const said: Record<NameProblem, string> = {
    missing: t`Write a name first.`,
    signs: t`A name cannot hold / \\ ? # or %: its address would lead nowhere.`,
    taken: t`There is a category of this name already.`,
    sameAddress: t`Another list of projects has the same address. Choose a name that differs by more than spaces and capitals.`,
  }
  const slug = slugOf(form.watch('name').trim())
  return (
    <>
      <Field
        label={t`Name`}
        help={
          slug === '' ? (
            <Trans>Its address is made of it.</Trans>
          ) : (
            <Trans>
              Its address will be <code className="wrap-anywhere">/project/category/{slug}/</code>
            </Trans>
          )
        }
        error={form.errorOf('name')}
      >
        {(control) => (
          <TextInput
            {...control}
            {...form.register('name', {
              validate: (name) => {
                const problem = problemOfName(name, others)
                return problem === undefined || said[problem]
              },
            })}
            dir="auto"
            autoComplete="off"
          />
        )}
      </Field>
      <Field
        label={t`Description`}
        help={t`One sentence: what is in it.`}
        error={form.errorOf('description')}
      >
        {(control) => (
          <textarea
            {...control}
            {...form.register('description', {
              validate: (text) => text.trim() !== '' || t`Write a description first.`,
            })}
            rows={3}
            dir="auto"
            className={inputClass}
          />
        )}
      </Field>
    </>
  )
}
