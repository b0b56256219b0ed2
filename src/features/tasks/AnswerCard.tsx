import { Plural, Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { TaskRun } from '#pybossa/schemas/taskRun.ts'
import { When } from '#shared/dates/When.tsx'
import { InfoValue } from '#shared/projectPages/InfoValue.tsx'
import { secondsTaken } from './secondsTaken.ts'

/** One answer: what was said; below, by whom and when, as far as the server tells. `who` names the person, `children` are acts. */
export function AnswerCard({
  answer,
  who,
  children,
}: {
  answer: TaskRun
  who?: ReactNode
  children?: ReactNode
}) {
  const seconds = secondsTaken(answer)
  return (
    <li className="flex flex-col gap-3 rounded-lg border border-line bg-surface p-4">
      <InfoValue value={answer.info} />
      <p className="flex flex-wrap gap-x-2 text-sm text-muted tabular-nums">
        <span>
          {who ? (
            who
          ) : answer.user_id !== null ? (
            <Trans>Volunteer no. {answer.user_id}</Trans>
          ) : (
            <Trans>A visitor without an account</Trans>
          )}
        </span>
        {answer.finish_time === null ? null : (
          <>
            <span aria-hidden="true">·</span>
            <When iso={answer.finish_time} />
          </>
        )}
        {seconds === undefined ? null : (
          <>
            <span aria-hidden="true">·</span>
            <span>
              {seconds < 90 ? (
                <Plural value={seconds} one="in # second" other="in # seconds" />
              ) : (
                <Plural value={Math.round(seconds / 60)} one="in # minute" other="in # minutes" />
              )}
            </span>
          </>
        )}
      </p>
      {children}
    </li>
  )
}
