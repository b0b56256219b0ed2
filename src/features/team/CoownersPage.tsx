import { Trans, useLingui } from '@lingui/react/macro'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { addCoowner, coowners, getProjectSettings, removeCoowner } from '#pybossa/endpoints/ownership.ts'
import { PybossaError } from '#pybossa/errors.ts'
import type { Coowner } from '#pybossa/schemas/user.ts'
import { announce } from '#shared/announce/announce.ts'
import { query } from '#shared/data/query.ts'
import { useCurrentUser } from '#shared/data/useCurrentUser.ts'
import { useFailureWords } from '#shared/forms/useFailureWords.ts'
import { Link } from '#shared/routing/Link.tsx'
import { managePaths } from '#shared/routing/managePaths.ts'
import { callSignedIn } from '#shared/session/callSignedIn.ts'
import { useOwnedProject } from '#shared/workshop/ownedProject.ts'
import { WorkshopFrame } from '#shared/workshop/WorkshopFrame.tsx'
import { toast } from '#ui/toasts.ts'
import { AddPerson } from './AddPerson.tsx'
import { LeaveProject } from './LeaveProject.tsx'
import { PersonRow } from './PersonRow.tsx'
import { WhatPeopleMay } from './WhatPeopleMay.tsx'

const peopleQuery = (short_name = '') => query(coowners.load, { params: { short_name } })

export const needs = ({ params }: { params: Record<string, string> }) => [peopleQuery(params['short_name'])]

/** Who may manage a project: list, add, remove, leave (CONTRACT.md V84–V86). */
export default function CoownersPage() {
  const { t } = useLingui()
  const words = useFailureWords()
  const client = useQueryClient()
  const me = useCurrentUser()
  const { short_name } = useOwnedProject().project
  const { data: page } = useSuspenseQuery(peopleQuery(short_name))
  const people = [...page.coowners].toSorted(
    (one, other) => Number(other.is_creator) - Number(one.is_creator),
  )
  const [busy, setBusy] = useState<string>()
  const [isLeaving, setLeaving] = useState(false)

  const refresh = () =>
    Promise.all([
      client.invalidateQueries(peopleQuery(short_name)),
      client.invalidateQueries({ queryKey: [getProjectSettings.path] }),
    ])
  const add = async (name: string) => {
    await callSignedIn(addCoowner, { params: { short_name, user: name } })
    await refresh()
  }
  const attempt = async (name: string, act: () => Promise<void>) => {
    setBusy(name)
    try {
      await act()
    } catch (error) {
      if (!(error instanceof PybossaError)) throw error
      toast({ tone: 'danger', text: words(error) })
    } finally {
      setBusy(undefined)
    }
  }
  const remove = (person: Coowner) =>
    attempt(person.name, async () => {
      await callSignedIn(removeCoowner, { params: { short_name, user: person.name } })
      await refresh()
      document.querySelector<HTMLElement>('#people')?.focus()
      const undo = () =>
        void attempt(person.name, async () => {
          await add(person.name)
          announce(t`${person.fullname} can manage this project again.`)
        })
      toast({
        tone: 'success',
        text: t`${person.fullname} can no longer manage this project.`,
        action: { label: t`Undo`, onAct: undo },
      })
    })

  return (
    <WorkshopFrame
      title={t`People`}
      lead={<Trans>Everyone here manages this project with you. Nobody is told by mail.</Trans>}
    >
      <section aria-labelledby="people" className="flex flex-col gap-2">
        <h2 id="people" tabIndex={-1} className="text-xl font-semibold">
          <Trans>Who manages this project</Trans>
        </h2>
        <ul className="border-t border-line">
          {people.map((person) => (
            <PersonRow
              key={person.name}
              person={person}
              isMe={person.name === me?.name}
              isBusy={busy === person.name}
              onRemove={() => (person.name === me?.name ? setLeaving(true) : void remove(person))}
            />
          ))}
        </ul>
      </section>
      <AddPerson people={people} onAdd={add} />
      <WhatPeopleMay />
      <p className="border-t border-line pt-6 text-muted">
        <Trans>
          Do you want to hand the project over altogether?{' '}
          <Link to={managePaths.transfer} params={{ short_name }} className="text-accent underline">
            Give it to somebody else
          </Link>
          .
        </Trans>
      </p>
      {me ? (
        <LeaveProject
          isOpen={isLeaving}
          onClose={() => setLeaving(false)}
          me={me.name}
          short_name={short_name}
        />
      ) : null}
    </WorkshopFrame>
  )
}
