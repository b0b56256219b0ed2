import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { announce } from '#shared/announce/announce.ts'
import { useCurrentUser } from '#shared/data/useCurrentUser.ts'
import { useOwnedProject } from '#shared/workshop/ownedProject.ts'
import { ProgressBar } from '#ui/ProgressBar.tsx'
import { taskCount } from './countTasks.ts'

const OFTEN_MS = 3_000
const SELDOM_MS = 20_000
const OFTEN_FOR_MS = 60_000
/** After so long without a new task nobody can tell whether one still comes. */
const QUIET_MS = 180_000

/** A large import as it goes on without us: the tasks are counted until all are there, or no more come. */
export function BackgroundImport({
  before = 0,
  expected,
}: {
  before: number | undefined
  expected: number | undefined
}) {
  const { t } = useLingui()
  const { project } = useOwnedProject()
  const user = useCurrentUser()
  const [begun] = useState(() => Date.now())
  const [isQuiet, setQuiet] = useState(false)
  const last = useRef({ count: before, at: begun })
  const isComplete = (count: number | undefined) =>
    expected !== undefined && count !== undefined && count >= before + expected

  const { data: count = before } = useQuery({
    ...taskCount(project.id),
    refetchInterval: ({ state }) => {
      if (isComplete(state.data) || isQuiet) return false
      return Date.now() - begun < OFTEN_FOR_MS ? OFTEN_MS : SELDOM_MS
    },
  })
  useEffect(() => {
    if (count !== last.current.count) last.current = { count, at: Date.now() }
    const timer = setTimeout(() => setQuiet(true), last.current.at + QUIET_MS - Date.now())
    return () => clearTimeout(timer)
  }, [count])

  const made = Math.max(0, count - before)
  const isDone = isComplete(count)
  useEffect(() => {
    if (isDone) announce(t`All tasks are there.`)
  }, [isDone, t])
  return (
    <div className="flex max-w-prose flex-col gap-3">
      {expected === undefined ? null : (
        <ProgressBar
          value={(made / expected) * 100}
          label={t`Tasks made`}
          tone={isDone ? 'success' : 'accent'}
        />
      )}
      <p className="tabular-nums">
        {isDone ? (
          <Plural value={made} one="The task is there." other="All # tasks are there." />
        ) : expected === undefined ? (
          <Plural value={made} one="# new task so far." other="# new tasks so far." />
        ) : (
          <Trans>
            {made} of {expected} tasks so far.
          </Trans>
        )}
      </p>
      {isDone ? null : (
        <p className="text-muted">
          {user?.id === project.owner_id ? (
            <Trans>
              You need not wait: more than 200 tasks are made in the background, and you get a mail when it is
              done.
            </Trans>
          ) : (
            <Trans>
              You need not wait: more than 200 tasks are made in the background, and a mail to the project’s
              owner says when it is done.
            </Trans>
          )}
        </p>
      )}
      {isQuiet && !isDone ? (
        <p className="text-muted">
          <Trans>
            No task has come for a while. Either that were all, or the server stopped at a row that it could
            not read; if no mail comes, check the source and import it again.
          </Trans>
        </p>
      ) : null}
    </div>
  )
}
