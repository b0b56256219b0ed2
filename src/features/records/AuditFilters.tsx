import { Trans, useLingui } from '@lingui/react/macro'
import type { AuditLogEntry } from '#pybossa/pages/readAuditLog.ts'
import { Button } from '#ui/Button.tsx'
import { Field } from '#ui/Field.tsx'
import { SelectInput } from '#ui/SelectInput.tsx'
import { TextInput } from '#ui/TextInput.tsx'
import { isFiltering, type AuditFilter } from './auditFilter.ts'
import { useAuditWords } from './useAuditWords.ts'

/** Who, what and when one wants to see. `onChange` gets what changed of the filter. */
export function AuditFilters({
  entries,
  filter,
  onChange,
}: {
  entries: readonly AuditLogEntry[]
  filter: AuditFilter
  onChange: (change: Partial<AuditFilter>) => void
}) {
  const { t, i18n } = useLingui()
  const { thingOf } = useAuditWords()
  // What the address asks for stays to be seen and taken back, also where nobody did it.
  const choices = (all: string[], chosen: string) =>
    [...new Set(chosen === '' ? all : [...all, chosen])].map((value) => ({ value, words: value }))
  const sorted = (list: { value: string; words: string }[]) =>
    list.toSorted((one, other) => one.words.localeCompare(other.words, i18n.locale))
  const people = sorted(
    choices(
      entries.map(({ user_name }) => user_name),
      filter.who,
    ),
  )
  const things = sorted(
    choices(
      entries.map(({ attribute }) => attribute),
      filter.what,
    ).map(({ value }) => ({
      value,
      words: thingOf(value),
    })),
  )
  return (
    <form
      role="search"
      aria-label={t`Find changes`}
      className="grid items-end gap-4 sm:grid-cols-2 xl:grid-cols-4"
      onSubmit={(event) => event.preventDefault()}
    >
      <Choice
        label={t`Who`}
        every={t`Everyone`}
        options={people}
        value={filter.who}
        onChange={(who) => onChange({ who })}
      />
      <Choice
        label={t`What`}
        every={t`Everything`}
        options={things}
        value={filter.what}
        onChange={(what) => onChange({ what })}
      />
      <Day label={t`From`} value={filter.since} onChange={(since) => onChange({ since })} />
      <Day label={t`Until`} value={filter.until} onChange={(until) => onChange({ until })} />
      {isFiltering(filter) ? (
        <Button
          size="sm"
          className="justify-self-start"
          onClick={() => onChange({ who: '', what: '', since: '', until: '' })}
        >
          <Trans>Show all changes</Trans>
        </Button>
      ) : null}
    </form>
  )
}

interface Chosen {
  label: string
  value: string
  onChange: (value: string) => void
}

function Choice({
  label,
  every,
  options,
  value,
  onChange,
}: Chosen & { every: string; options: { value: string; words: string }[] }) {
  return (
    <Field label={label}>
      {(control) => (
        <SelectInput {...control} value={value} onChange={(event) => onChange(event.target.value)}>
          <option value="">{every}</option>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.words}
            </option>
          ))}
        </SelectInput>
      )}
    </Field>
  )
}

const Day = ({ label, value, onChange }: Chosen) => (
  <Field label={label}>
    {(control) => (
      <TextInput {...control} type="date" value={value} onChange={(event) => onChange(event.target.value)} />
    )}
  </Field>
)
