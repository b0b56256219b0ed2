import { Trans, useLingui } from '@lingui/react/macro'
import { Field } from '#ui/Field.tsx'
import { inputClass } from '#ui/inputClass.ts'
import { TextInput } from '#ui/TextInput.tsx'

/** How somebody names tasks, as typed. */
export interface WhichText {
  by: 'numbers' | 'field'
  numbers: string
  field: string
  value: string
}

/** Asks which tasks are meant: by their numbers, or by what one of their fields holds. */
export function WhichTasks({
  text,
  problem,
  onChange,
}: {
  text: WhichText
  problem: string | undefined
  onChange: (change: Partial<WhichText>) => void
}) {
  const { t } = useLingui()
  const ways = { numbers: t`By their numbers`, field: t`By what a field holds` }
  return (
    <div className="flex flex-col gap-4">
      <fieldset className="flex flex-col gap-2">
        <legend className="pb-2 font-semibold">
          <Trans>Which tasks</Trans>
        </legend>
        {(['numbers', 'field'] as const).map((by) => (
          <label key={by} className="flex min-h-9 items-center gap-3 pointer-coarse:min-h-11">
            <input
              type="radio"
              name="which"
              checked={text.by === by}
              onChange={() => onChange({ by })}
              className="size-5 accent-accent"
            />
            {ways[by]}
          </label>
        ))}
      </fieldset>
      {text.by === 'numbers' ? (
        <Field
          label={<Trans>Numbers</Trans>}
          help={<Trans>Such as 12-40, 55. Pasted columns are fine too.</Trans>}
          error={problem}
        >
          {(control) => (
            <textarea
              {...control}
              rows={3}
              spellCheck={false}
              value={text.numbers}
              onChange={(event) => onChange({ numbers: event.target.value })}
              className={inputClass}
            />
          )}
        </Field>
      ) : (
        <div className="grid gap-4 sm:grid-cols-2">
          <Field label={<Trans>Field</Trans>} error={problem}>
            {(control) => (
              <TextInput
                {...control}
                autoComplete="off"
                autoCapitalize="none"
                value={text.field}
                onChange={(event) => onChange({ field: event.target.value })}
              />
            )}
          </Field>
          <Field label={<Trans>is exactly</Trans>}>
            {(control) => (
              <TextInput
                {...control}
                autoComplete="off"
                value={text.value}
                onChange={(event) => onChange({ value: event.target.value })}
              />
            )}
          </Field>
        </div>
      )}
    </div>
  )
}
