import { Trans, useLingui } from '@lingui/react/macro'
import { useFieldArray, type Control, type FieldErrors, type UseFormRegister } from 'react-hook-form'
import { ToolIcon } from '#shared/workshop/ToolIcon.tsx'
import { Button } from '#ui/Button.tsx'
import { Field } from '#ui/Field.tsx'
import { Icon } from '#ui/Icon.tsx'
import { TextInput } from '#ui/TextInput.tsx'
import { isReservedLabel, type MaterialWords } from './materialWords.ts'

/** What else there is to tell: lines of a word and its meaning, as many as one likes. `before` are the labels that were there. */
export function DetailFields({
  control,
  register,
  errors,
  labelsNow,
  before,
}: {
  control: Control<MaterialWords>
  register: UseFormRegister<MaterialWords>
  errors: FieldErrors<MaterialWords>
  labelsNow: readonly string[]
  before: readonly string[]
}) {
  const { t } = useLingui()
  const { fields, append, remove } = useFieldArray({ control, name: 'details' })
  const problemOf = (label: string, text: string, place: number) => {
    const word = label.trim()
    if (word === '') return text.trim() === '' || t`Say what this is about.`
    if (labelsNow.some((other, at) => at !== place && other.trim() === word))
      return t`There is a line of this name already.`
    if (isReservedLabel(word) && !before.includes(word)) return t`Use another word: this one is taken.`
    return true
  }
  return (
    <fieldset className="flex flex-col gap-4">
      <legend className="mb-1 font-semibold">
        <Trans>More about it</Trans>
      </legend>
      {fields.map((field, place) => {
        const number = place + 1
        return (
          <div
            key={field.id}
            className="grid gap-3 border-s-2 border-line ps-3 sm:grid-cols-[10rem_1fr_auto]"
          >
            <Field
              label={<span className="text-sm font-normal">{t`Word`}</span>}
              error={errors.details?.[place]?.label?.message}
            >
              {(wired) => (
                <TextInput
                  {...wired}
                  {...register(`details.${place}.label`, {
                    validate: (label, all) => problemOf(label, all.details[place]?.text ?? '', place),
                  })}
                  placeholder={t`Song`}
                  dir="auto"
                  autoComplete="off"
                />
              )}
            </Field>
            <Field label={<span className="text-sm font-normal">{t`What to know`}</span>}>
              {(wired) => (
                <TextInput
                  {...wired}
                  {...register(`details.${place}.text`)}
                  placeholder={t`A long trill at the end`}
                  dir="auto"
                  autoComplete="off"
                />
              )}
            </Field>
            <Button
              variant="quiet"
              aria-label={t`Remove line ${number}`}
              onClick={() => remove(place)}
              className="justify-self-start sm:self-end"
            >
              <Icon name="close" />
            </Button>
          </div>
        )
      })}
      <Button size="sm" className="self-start" onClick={() => append({ label: '', text: '' })}>
        <ToolIcon name="plus" className="size-4" />
        <Trans>Add a line</Trans>
      </Button>
    </fieldset>
  )
}
