import { Trans, useLingui } from '@lingui/react/macro'
import { useId } from 'react'
import { Icon } from '#ui/Icon.tsx'
import { SelectInput } from '#ui/SelectInput.tsx'
import { TextInput } from '#ui/TextInput.tsx'
import { sorts, type ListView, type Sort } from './listView.ts'

/** Search, order and filter of a list of projects. */
export function ListControls({
  view,
  text,
  onType,
  onChoose,
}: {
  view: ListView
  text: string
  onType: (text: string) => void
  onChoose: (changed: Partial<ListView>) => void
}) {
  const { t } = useLingui()
  const id = useId()
  const names: Record<Sort, string> = {
    recommended: t`Recommended`,
    'needs-help': t`Needs help most`,
    'nearly-done': t`Nearly done`,
    active: t`Most active`,
    newest: t`Newest`,
    name: t`Name`,
  }
  return (
    <div role="search" className="flex flex-wrap items-end gap-x-5 gap-y-4">
      <form
        className="relative min-w-full grow sm:min-w-64"
        onSubmit={(event) => {
          event.preventDefault()
          onChoose({ text })
        }}
      >
        <label htmlFor={`${id}-search`} className="mb-1.5 block text-sm font-semibold">
          <Trans>Search</Trans>
        </label>
        <Icon
          name="search"
          className="pointer-events-none absolute start-3 bottom-3 size-5 shrink-0 text-muted"
        />
        <TextInput
          id={`${id}-search`}
          type="search"
          enterKeyHint="search"
          autoComplete="off"
          value={text}
          onChange={(event) => onType(event.target.value)}
          placeholder={t`Birds, letters, galaxies…`}
          className="ps-10"
        />
      </form>
      <div className="min-w-36 grow basis-36 sm:min-w-48 sm:grow-0">
        <label htmlFor={`${id}-sort`} className="mb-1.5 block text-sm font-semibold">
          <Trans>Sort by</Trans>
        </label>
        <SelectInput
          id={`${id}-sort`}
          value={view.sort}
          onChange={(event) =>
            onChoose({ sort: sorts.find((sort) => sort === event.target.value) ?? 'recommended' })
          }
        >
          {sorts.map((sort) => (
            <option key={sort} value={sort}>
              {names[sort]}
            </option>
          ))}
        </SelectInput>
      </div>
      <label className="flex min-h-11 cursor-pointer items-center gap-3">
        <input
          type="checkbox"
          className="size-5 accent-accent"
          checked={view.hidesFinished}
          onChange={(event) => onChoose({ hidesFinished: event.target.checked })}
        />
        <Trans>Hide finished</Trans>
      </label>
    </div>
  )
}
