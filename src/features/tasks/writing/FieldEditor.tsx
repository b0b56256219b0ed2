import { Trans, useLingui } from '@lingui/react/macro'
import { InfoValue } from '#shared/projectPages/InfoValue.tsx'
import { Field } from '#ui/Field.tsx'
import { Icon } from '#ui/Icon.tsx'
import { inputClass } from '#ui/inputClass.ts'
import { SelectInput } from '#ui/SelectInput.tsx'
import { TextInput } from '#ui/TextInput.tsx'
import { jsonFault } from '#shared/workshop/jsonFault.ts'
import { kinds, type FieldKind, type FieldProblem, type TaskField } from './taskFields.ts'

const isAddress = (text: string) => /^(https?:\/|\/uploads)\/\S+$/.test(text)

/** Name, kind and value of one field of a task. An address of a picture or a sound is shown as volunteers may see it. */
export function FieldEditor({
  field,
  place,
  problem,
  onChange,
  onRemove,
}: {
  field: TaskField
  /** Counted from 1. */
  place: number
  problem: FieldProblem | undefined
  onChange: (change: Partial<TaskField>) => void
  onRemove: () => void
}) {
  const { t } = useLingui()
  const title = field.name.trim() || t`Field ${place}`
  const names: Record<FieldKind, string> = {
    text: t`Text or link`,
    number: t`Number`,
    yesno: t`Yes or no`,
    json: t`List or object`,
  }
  return (
    <fieldset className="flex min-w-0 flex-col gap-3 border-t border-line pt-4">
      <legend className="sr-only">{title}</legend>
      <div className="grid grid-cols-[1fr_auto] items-start gap-3 sm:grid-cols-[1fr_12rem_auto]">
        <Field
          label={<Trans>Name</Trans>}
          error={
            problem?.on !== 'name'
              ? undefined
              : problem.what === 'missing'
                ? t`Give it a name: presenters find the value by it.`
                : t`There is another field of this name.`
          }
        >
          {(control) => (
            <TextInput
              {...control}
              value={field.name}
              dir="auto"
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
              onChange={(event) => onChange({ name: event.target.value })}
            />
          )}
        </Field>
        <div className="order-last col-span-2 sm:order-none sm:col-span-1">
          <Field label={<Trans>Kind</Trans>}>
            {(control) => (
              <SelectInput
                {...control}
                value={field.kind}
                onChange={(event) => onChange({ kind: event.target.value as FieldKind })}
              >
                {kinds.map((kind) => (
                  <option key={kind} value={kind}>
                    {names[kind]}
                  </option>
                ))}
              </SelectInput>
            )}
          </Field>
        </div>
        <button
          type="button"
          aria-label={t`Remove the field ${title}`}
          title={t`Remove`}
          onClick={onRemove}
          className="mt-8 inline-flex size-11 items-center justify-center rounded-md hover:bg-sunken"
        >
          <Icon name="trash" />
        </button>
      </div>
      <Field
        label={<Trans>Value</Trans>}
        error={
          problem?.on === 'text'
            ? problem.what === 'number'
              ? t`Enter a number.`
              : faultWords(field.text, t)
            : undefined
        }
      >
        {(control) =>
          field.kind === 'yesno' ? (
            <SelectInput
              {...control}
              className="sm:max-w-48"
              value={field.text === 'true' ? 'true' : 'false'}
              onChange={(event) => onChange({ text: event.target.value })}
            >
              <option value="true">{t`Yes`}</option>
              <option value="false">{t`No`}</option>
            </SelectInput>
          ) : field.kind === 'number' ? (
            <TextInput
              {...control}
              className="sm:max-w-48"
              inputMode="decimal"
              autoComplete="off"
              value={field.text}
              onChange={(event) => onChange({ text: event.target.value })}
            />
          ) : (
            <textarea
              {...control}
              dir={field.kind === 'json' ? 'ltr' : 'auto'}
              rows={Math.min(
                12,
                Math.max(1, field.text.split('\n').length, Math.ceil(field.text.length / 70)),
              )}
              spellCheck={field.kind === 'text'}
              value={field.text}
              onChange={(event) => onChange({ text: event.target.value })}
              className={`${inputClass} ${field.kind === 'json' ? 'font-mono text-sm' : ''}`}
            />
          )
        }
      </Field>
      {field.kind === 'text' && isAddress(field.text.trim()) ? (
        <div
          className="self-start rounded-md bg-sunken p-3"
          aria-label={t`What ${title} leads to`}
          role="group"
        >
          <InfoValue value={field.text.trim()} />
        </div>
      ) : null}
    </fieldset>
  )
}

type T = ReturnType<typeof useLingui>['t']

function faultWords(text: string, t: T): string {
  const fault = jsonFault(text)
  return fault ? t`This is not JSON from line ${fault.line}, place ${fault.column} on.` : ''
}
