import { Trans, useLingui } from '@lingui/react/macro'
import { useId, useState } from 'react'
import { useNavigate } from 'react-router'
import { addressOf, Link } from '#shared/routing/Link.tsx'
import { paths } from '#shared/routing/paths.ts'
import { Button } from '#ui/Button.tsx'
import { buttonClass } from '#ui/buttonClass.ts'
import { Field } from '#ui/Field.tsx'
import { SelectInput } from '#ui/SelectInput.tsx'
import { TextInput } from '#ui/TextInput.tsx'
import { canBeSought, isFiltered, searchOf, type ListChoice } from './listChoice.ts'

/** What is listed and in which order. State and order act at once, a field when it is asked for; all of it goes into the address. */
export function ListFilters({
  short_name,
  choice,
  names,
}: {
  short_name: string
  choice: ListChoice
  /** Of the fields that the tasks on screen have. */
  names: readonly string[]
}) {
  const { t } = useLingui()
  const navigate = useNavigate()
  const listId = useId()
  const [field, setField] = useState(choice.field)
  const [value, setValue] = useState(choice.value)
  const [problem, setProblem] = useState<string>()
  const [shown, setShown] = useState(choice)
  // The address may change without this form, which keeps its focus meanwhile.
  if (shown.field !== choice.field || shown.value !== choice.value) {
    setShown(choice)
    setField(choice.field)
    setValue(choice.value)
    setProblem(undefined)
  }
  const go = (change: Partial<ListChoice>) =>
    void navigate(addressOf(paths.browseTasks, { short_name }) + searchOf({ ...choice, ...change }))

  return (
    <form
      role="search"
      aria-label={t`Filter the tasks`}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (!canBeSought(field + value)) return setProblem(t`The server cannot look for “|” or “::”.`)
        go({ field: field.trim(), value })
      }}
      className="grid grid-cols-2 gap-4 rounded-lg border border-line bg-surface p-4 lg:grid-cols-[9rem_17rem_1fr_auto] lg:items-end"
    >
      <Field label={<Trans>State</Trans>}>
        {(control) => (
          <SelectInput
            {...control}
            value={choice.state}
            onChange={(event) => go({ state: event.target.value as ListChoice['state'] })}
          >
            <option value="all">{t`All`}</option>
            <option value="ongoing">{t`Open`}</option>
            <option value="completed">{t`Finished`}</option>
          </SelectInput>
        )}
      </Field>
      <Field label={<Trans>Order</Trans>}>
        {(control) => (
          <SelectInput
            {...control}
            value={choice.sort}
            onChange={(event) => go({ sort: event.target.value as ListChoice['sort'] })}
          >
            <option value="oldest">{t`Oldest first`}</option>
            <option value="newest">{t`Newest first`}</option>
            <option value="priority">{t`Highest priority first`}</option>
            <option value="answers">{t`Most answers wanted first`}</option>
          </SelectInput>
        )}
      </Field>
      <div className="grid gap-x-3 gap-y-4 col-span-2 sm:grid-cols-2 lg:col-span-1">
        <Field label={<Trans>Field</Trans>}>
          {(control) => (
            <TextInput
              {...control}
              list={listId}
              value={field}
              autoComplete="off"
              autoCapitalize="none"
              onChange={(event) => setField(event.target.value)}
            />
          )}
        </Field>
        <Field label={<Trans>is exactly</Trans>} error={problem}>
          {(control) => (
            <TextInput
              {...control}
              value={value}
              autoComplete="off"
              onChange={(event) => setValue(event.target.value)}
            />
          )}
        </Field>
      </div>
      <datalist id={listId}>
        {names.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </datalist>
      <div className="flex flex-wrap gap-2 col-span-2 lg:col-span-1">
        <Button type="submit">
          <Trans>Look</Trans>
        </Button>
        {isFiltered(choice) ? (
          <Link to={paths.browseTasks} params={{ short_name }} className={buttonClass({ variant: 'quiet' })}>
            <Trans>Show all</Trans>
          </Link>
        ) : null}
      </div>
    </form>
  )
}
