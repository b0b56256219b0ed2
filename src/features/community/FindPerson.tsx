import { Trans, useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { useNavigate } from 'react-router'
import { listUsers } from '#pybossa/endpoints/api.ts'
import { PybossaError } from '#pybossa/errors.ts'
import { query } from '#shared/data/query.ts'
import { addressOf } from '#shared/routing/Link.tsx'
import { paths } from '#shared/routing/paths.ts'
import { Button } from '#ui/Button.tsx'
import { Field } from '#ui/Field.tsx'
import { TextInput } from '#ui/TextInput.tsx'

/** The way to somebody's profile by the user name, which PYBOSSA only finds as it is written (CONTRACT.md §3.2 user). */
export function FindPerson() {
  const { t } = useLingui()
  const client = useQueryClient()
  const navigate = useNavigate()
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState<string>()
  const [isLooking, setLooking] = useState(false)

  const find = async (event: FormEvent) => {
    event.preventDefault()
    const name = typed.trim()
    if (!name) {
      setProblem(t`Write a user name first.`)
      return
    }
    setLooking(true)
    setProblem(undefined)
    try {
      const [person] = await client.fetchQuery(query(listUsers, { query: { name, limit: 1 } }))
      if (person) await navigate(addressOf(paths.profile, { name: person.name }))
      else
        setProblem(
          t`We found nobody called ${name}. Check the spelling; people who keep their profile private are not found.`,
        )
    } catch (error) {
      if (!(error instanceof PybossaError)) throw error
      setProblem(t`We could not look. Check your connection and try again.`)
    } finally {
      setLooking(false)
    }
  }
  return (
    <form noValidate role="search" aria-label={t`Find somebody`} onSubmit={(event) => void find(event)}>
      <Field
        label={t`Find somebody by user name`}
        help={t`Exactly as it stands in the address of their profile.`}
        error={problem}
      >
        {(control) => (
          <div className="flex max-w-md gap-3">
            <TextInput
              {...control}
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
              className="min-w-0 grow"
            />
            <Button type="submit" isBusy={isLooking} busyLabel={t`Looking`}>
              <Trans>Find</Trans>
            </Button>
          </div>
        )}
      </Field>
    </form>
  )
}
