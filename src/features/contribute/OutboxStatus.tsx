import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { lazy, Suspense } from 'react'
import { Popover } from '#ui/Popover.tsx'
import type { Answer } from './outbox/answer.ts'
import { useIsOnline } from '#shared/useIsOnline.ts'
import { useOutbox, useTellOutboxWhoIsHere } from './useOutbox.ts'

const OutboxPanel = lazy(async () => ({ default: (await import('./OutboxPanel.tsx')).OutboxPanel }))

const dots = {
  saved: 'bg-success',
  sending: 'bg-accent',
  waiting: 'bg-warning',
  needsYou: 'bg-danger',
}

type Status = { tone: keyof typeof dots; count: number }

/** The one thing to say about a person's answers: what needs them comes before what waits, before what is on its way. */
export function statusOf(mine: readonly Answer[], others: number, isOnline: boolean): Status {
  const refused = mine.filter((answer) => answer.state === 'refused').length
  const needsSignIn = mine.filter((answer) => answer.lastProblem === 'signInNeeded').length
  if (refused + needsSignIn > 0) return { tone: 'needsYou', count: refused + needsSignIn }
  const stuck = mine.filter((answer) => !isOnline || answer.lastProblem !== null).length
  if (stuck > 0) return { tone: 'waiting', count: mine.length }
  if (mine.length > 0) return { tone: 'sending', count: mine.length }
  return others > 0 ? { tone: 'waiting', count: others } : { tone: 'saved', count: 0 }
}

/**
 * A dot and a word about the answers that have not reached the server, and on press the list of them. Hidden while
 * there is nothing to say, unless `isAlwaysShown`.
 */
export function OutboxStatus({ isAlwaysShown = false }: { isAlwaysShown?: boolean }) {
  const { t } = useLingui()
  const { mine, others } = useOutbox()
  const isOnline = useIsOnline()
  useTellOutboxWhoIsHere()
  const { tone, count } = statusOf(mine, others.length, isOnline)
  if (tone === 'saved' && !isAlwaysShown) return null
  const word = {
    saved: t`All saved`,
    sending: t`Sending`,
    waiting: t`${count} waiting`,
    needsYou: t`${plural(count, { one: '# needs you', other: '# need you' })}`,
  }[tone]
  return (
    <Popover
      label={t`Your answers on this device`}
      className="w-92"
      trigger={(props) => (
        <button
          {...props}
          type="button"
          aria-label={t`Your answers: ${word}`}
          className="inline-flex min-h-11 min-w-11 items-center justify-center gap-2 rounded-md px-2.5 text-sm font-semibold whitespace-nowrap hover:bg-sunken"
        >
          <span aria-hidden="true" className={`size-2.5 shrink-0 rounded-full ${dots[tone]}`} />
          <span className={isAlwaysShown ? 'max-sm:sr-only' : 'max-[22.5rem]:sr-only'}>{word}</span>
        </button>
      )}
    >
      <Suspense>
        <OutboxPanel />
      </Suspense>
    </Popover>
  )
}
