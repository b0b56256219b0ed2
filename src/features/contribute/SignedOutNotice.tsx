import { Trans } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import { askToSignIn } from '#shared/session/signInAgain.ts'
import { Icon } from '#ui/Icon.tsx'
import { siteOutbox } from './outbox/siteOutbox.ts'
import type { Person } from './useContribution.ts'

/** Shown while the server no longer knows this person: the work goes on, its answers wait. Signing in opens over it. */
export function SignedOutNotice({ person }: { person: Person }) {
  const [isGone, setGone] = useState(false)
  useEffect(() => siteOutbox().onPerson((me) => setGone(me?.id !== person.id)), [person.id])
  if (!isGone) return null
  return (
    <div
      role="alert"
      className="flex items-center gap-3 border-b border-line bg-warning-quiet px-4 py-2 text-sm"
    >
      <Icon name="alert" className="size-5 shrink-0 text-warning" />
      <p className="grow">
        <Trans>
          You were signed out, {person.name}. Your answers are kept on this device and sent when you sign in
          again.
        </Trans>
      </p>
      <button
        type="button"
        onClick={() => void askToSignIn()}
        className="inline-flex min-h-11 items-center rounded-md font-semibold whitespace-nowrap text-accent underline"
      >
        <Trans>Sign in again</Trans>
      </button>
    </div>
  )
}
