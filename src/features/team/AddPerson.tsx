import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useRef, useState } from 'react'
import { PybossaError } from '#pybossa/errors.ts'
import type { ApiUser, Coowner } from '#pybossa/schemas/user.ts'
import { PersonLink } from '#shared/components/PersonLink.tsx'
import { useFailureWords } from '#shared/forms/useFailureWords.ts'
import { Button } from '#ui/Button.tsx'
import { Field } from '#ui/Field.tsx'
import { Icon } from '#ui/Icon.tsx'
import { TextInput } from '#ui/TextInput.tsx'
import { toast } from '#ui/toasts.ts'
import { findPerson } from './findPerson.ts'

/** Finds somebody by name, shows who that is, and lets one add them. `people` are there already. */
export function AddPerson({
  people,
  onAdd,
}: {
  people: readonly Coowner[]
  onAdd: (name: string) => Promise<void>
}) {
  const { t } = useLingui()
  const words = useFailureWords()
  const field = useRef<HTMLInputElement>(null)
  const [text, setText] = useState('')
  const [found, setFound] = useState<ApiUser[]>()
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState<string>()

  const refuse = (why: string) => {
    setProblem(why)
    field.current?.focus()
  }
  const attempt = async (what: string, act: () => Promise<void>) => {
    setProblem(undefined)
    setBusy(what)
    try {
      await act()
    } catch (error) {
      if (!(error instanceof PybossaError)) throw error
      refuse(words(error))
    } finally {
      setBusy(undefined)
    }
  }
  const find = async () => {
    setFound(undefined)
    if (text.trim() === '') return refuse(t`Type a user name or a full name.`)
    await attempt('find', async () => {
      const hits = await findPerson(text)
      if (hits.length === 0)
        return refuse(t`Nobody here has exactly this name. Check the spelling; capitals count.`)
      setFound(hits)
    })
  }
  const add = (person: ApiUser) =>
    attempt(person.name, async () => {
      await onAdd(person.name)
      setText('')
      setFound(undefined)
      field.current?.focus()
      toast({ tone: 'success', text: t`${person.fullname ?? person.name} can manage this project now.` })
    })

  return (
    <section aria-labelledby="add-person" className="flex max-w-prose flex-col gap-4">
      <h2 id="add-person" className="text-xl font-semibold">
        <Trans>Add somebody</Trans>
      </h2>
      <form
        noValidate
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault()
          if (busy === undefined) void find()
        }}
      >
        <Field
          label={t`Their user name`}
          help={t`As it stands in the address of their profile. The full name will do where they do not hide it.`}
          error={problem}
        >
          {(control) => (
            <TextInput
              {...control}
              ref={field}
              value={text}
              dir="auto"
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
              onChange={(event) => setText(event.target.value)}
            />
          )}
        </Field>
        <Button type="submit" className="self-start" isBusy={busy === 'find'} busyLabel={t`Looking`}>
          <Icon name="search" />
          <Trans>Find</Trans>
        </Button>
      </form>
      <div role="status">
        {found ? (
          <p className="pb-2 text-muted">
            <Plural value={found.length} one="This is who we found:" other="# people have this name:" />
          </p>
        ) : null}
        {found ? (
          <ul className="border-t border-line">
            {found.map((person) => (
              <li
                key={person.name}
                className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-line py-3"
              >
                <PersonLink person={{ ...person, fullname: person.fullname }}>{person.name}</PersonLink>
                {people.some(({ name }) => name === person.name) ? (
                  <span className="text-muted">
                    <Trans>Manages it already</Trans>
                  </span>
                ) : (
                  <Button
                    size="sm"
                    variant="primary"
                    isBusy={busy === person.name}
                    busyLabel={t`Adding`}
                    onClick={() => void add(person)}
                  >
                    <Trans>Add to the project</Trans>
                  </Button>
                )}
              </li>
            ))}
          </ul>
        ) : null}
      </div>
    </section>
  )
}
