import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useId, useState, type FormEvent } from 'react'
import { useSearchParams } from 'react-router'
import type { ManagedUser } from '#pybossa/schemas/user.ts'
import { useFailureWords } from '#shared/forms/useFailureWords.ts'
import { Button } from '#ui/Button.tsx'
import { Field } from '#ui/Field.tsx'
import { Notice } from '#ui/Notice.tsx'
import { SelectInput } from '#ui/SelectInput.tsx'
import { Skeleton } from '#ui/Skeleton.tsx'
import { TextInput } from '#ui/TextInput.tsx'
import { foundUsers } from './foundUsers.ts'
import { UserRow } from './UserRow.tsx'

const AT_FIRST = 25

const orders: Record<string, (one: ManagedUser, other: ManagedUser) => number> = {
  name: (one, other) => one.fullname.localeCompare(other.fullname),
  newest: (one, other) => other.created.localeCompare(one.created),
  oldest: (one, other) => one.created.localeCompare(other.created),
}

/** Looks for people by letters of their names; the letters and the order stand in the address. */
export function FindUsers({
  onAdmin,
  onPro,
}: {
  onAdmin: (user: ManagedUser) => void
  onPro: (user: ManagedUser) => void
}) {
  const { t } = useLingui()
  const words = useFailureWords()
  const orderId = useId()
  const [search, setSearch] = useSearchParams()
  const letters = search.get('q') ?? ''
  const order = search.get('order') ?? 'name'
  const [typed, setTyped] = useState(letters)
  const [problem, setProblem] = useState<string>()
  const [shownFor, setShownFor] = useState<{ letters: string; count: number }>()
  const { data, error, isFetching, refetch } = useQuery({
    ...foundUsers(letters),
    enabled: letters !== '',
    placeholderData: keepPreviousData,
  })
  // Back and forth in the history bring their own letters.
  const [seen, setSeen] = useState(letters)
  if (seen !== letters) {
    setSeen(letters)
    setTyped(letters)
  }

  const set = (name: string, value: string) => {
    const next = new URLSearchParams(search)
    next.set(name, value)
    setSearch(next)
  }
  const find = (event: FormEvent) => {
    event.preventDefault()
    const wanted = typed.trim()
    setProblem(wanted ? undefined : t`Write a part of a name first.`)
    if (!wanted) return
    if (wanted === letters) void refetch()
    else set('q', wanted)
  }
  const found = letters === '' ? undefined : data?.toSorted(orders[order] ?? orders['name'])
  const count = shownFor?.letters === letters ? shownFor.count : AT_FIRST
  return (
    <div className="flex flex-col gap-5">
      <form noValidate role="search" aria-label={t`Find users`} onSubmit={find}>
        <Field
          label={t`Part of a name`}
          help={t`Of the user name or the full name, as people write it.`}
          error={problem}
        >
          {(control) => (
            <div className="flex max-w-xl gap-3">
              <TextInput
                {...control}
                value={typed}
                onChange={(event) => setTyped(event.target.value)}
                type="search"
                autoComplete="off"
                autoCapitalize="none"
                spellCheck={false}
                dir="auto"
                className="min-w-0 grow"
              />
              <Button type="submit" isBusy={isFetching} busyLabel={t`Looking`}>
                <Trans>Find</Trans>
              </Button>
            </div>
          )}
        </Field>
      </form>
      {error && !isFetching ? (
        <Notice
          tone="danger"
          actions={
            <Button size="sm" onClick={() => void refetch()}>
              <Trans>Try again</Trans>
            </Button>
          }
        >
          {words(error)}
        </Notice>
      ) : null}
      {letters !== '' && !found && isFetching ? <Skeleton className="h-40 w-full" /> : null}
      {found ? (
        <>
          <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
            <p role="status" className="wrap-anywhere text-muted tabular-nums">
              {found.length === 0 ? (
                <Trans>
                  Nobody has “<bdi>{letters}</bdi>” in their name. You yourself are not looked for.
                </Trans>
              ) : (
                <Plural value={found.length} one="# person found" other="# people found" />
              )}
            </p>
            {found.length > 1 ? (
              <div className="flex items-center gap-2 text-sm">
                <label htmlFor={orderId} className="shrink-0 text-muted">
                  <Trans>Order</Trans>
                </label>
                <SelectInput
                  id={orderId}
                  value={order}
                  onChange={(event) => set('order', event.target.value)}
                >
                  <option value="name">{t`By name`}</option>
                  <option value="newest">{t`Newest first`}</option>
                  <option value="oldest">{t`Oldest first`}</option>
                </SelectInput>
              </div>
            ) : null}
          </div>
          {found.length > 0 ? (
            <ul aria-label={t`People found`} className="divide-y divide-line border-y border-line">
              {found.slice(0, count).map((user) => (
                <UserRow key={user.id} user={user} onAdmin={() => onAdmin(user)} onPro={() => onPro(user)} />
              ))}
            </ul>
          ) : null}
          {found.length > count ? (
            <Button
              size="sm"
              className="self-start"
              onClick={() => setShownFor({ letters, count: count + AT_FIRST })}
            >
              <Trans>Show more</Trans>
            </Button>
          ) : null}
        </>
      ) : null}
    </div>
  )
}
