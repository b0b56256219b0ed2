import { useLingui } from '@lingui/react/macro'
import type { ComponentProps } from 'react'
import { Field } from '#ui/Field.tsx'
import { TextInput } from '#ui/TextInput.tsx'
import type { PreferenceValues } from './preferenceValues.ts'

type Name = keyof PreferenceValues

/**
 * F22: languages, places, working hours and the like, on sites that ask for them (CONTRACT.md F22). Which words a site
 * takes no answer of its tells: they are typed, and its refusals stand on their fields.
 */
export function PreferenceFields({
  register,
  errorOf,
}: {
  register: (name: Name) => Partial<ComponentProps<'input'>>
  errorOf: (name: Name) => string | undefined
}) {
  const { t } = useLingui()
  const optional = t`optional`
  const field = (
    name: Name,
    label: string,
    more: { help?: string; isOptional?: boolean; type?: string } = {},
  ) => (
    <Field
      label={label}
      help={more.help}
      error={errorOf(name)}
      {...(more.isOptional === false ? {} : { optionalLabel: optional })}
    >
      {(control) => (
        <TextInput {...control} {...register(name)} {...(more.type ? { type: more.type } : {})} />
      )}
    </Field>
  )
  return (
    <>
      {field('languages', t`Languages you read`, {
        help: t`In English, with commas between them: English, Spanish`,
      })}
      {field('locations', t`Countries you know`, { help: t`In English, with commas between them.` })}
      <div className="grid gap-5 sm:grid-cols-2">
        {field('work_hours_from', t`You usually help from`, { type: 'time' })}
        {field('work_hours_to', t`until`, { type: 'time' })}
      </div>
      {field('timezone', t`Time zone`, { help: t`Its short name, such as CET. It goes with the two times.` })}
      {field('user_type', t`What you are`, {
        help: t`The site knows a few words for this: Researcher, Analyst or Curator, for example.`,
        isOptional: false,
      })}
      {field('review', t`Anything else`)}
    </>
  )
}
