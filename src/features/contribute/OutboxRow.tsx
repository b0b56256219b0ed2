import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { When } from '#shared/dates/When.tsx'
import { addressOf, Link } from '#shared/routing/Link.tsx'
import { paths } from '#shared/routing/paths.ts'
import { Button } from '#ui/Button.tsx'
import { buttonClass } from '#ui/buttonClass.ts'
import { AnswerWords } from './answerWords.tsx'
import type { Answer } from './outbox/answer.ts'
import type { Outbox } from './outbox/outbox.ts'

/** One kept answer: where it belongs, how far it got, and what its person can do about it. */
export function OutboxRow({
  answer,
  outbox,
  isOnline,
}: {
  answer: Answer
  outbox: Outbox
  isOnline: boolean
}) {
  const [isAsking, setAsking] = useState(false)
  const { shortName: short_name, projectName, refusal, key } = answer
  const isRefused = answer.state === 'refused'
  return (
    <li className="flex flex-col gap-1.5 border-t border-line py-3 first:border-t-0">
      <div className="flex items-baseline justify-between gap-3">
        <Link
          to={paths.project}
          params={{ short_name }}
          className="min-w-0 truncate font-semibold text-ink hover:underline"
        >
          {projectName}
        </Link>
        <span className="shrink-0 text-sm text-muted">
          <When iso={new Date(answer.answeredAt).toISOString()} />
        </span>
      </div>
      <p className={`text-sm ${isRefused ? 'text-danger' : 'text-muted'}`}>
        <AnswerWords answer={answer} isOnline={isOnline} />
      </p>
      {isRefused && !isAsking ? (
        <div className="flex flex-wrap gap-2">
          {refusal === 'passwordNeeded' ? (
            <Link
              to={paths.projectPassword}
              params={{ short_name }}
              search={`?${new URLSearchParams({ next: addressOf(paths.project, { short_name }) })}`}
              className={buttonClass({ size: 'sm' })}
            >
              <Trans>Enter the password</Trans>
            </Link>
          ) : null}
          <Button size="sm" onClick={() => void outbox.retry(key)}>
            <Trans>Try again</Trans>
          </Button>
          <Button size="sm" variant="quiet" onClick={() => setAsking(true)}>
            <Trans>Discard</Trans>
          </Button>
        </div>
      ) : null}
      {isAsking ? (
        <div className="flex flex-wrap items-center gap-2 rounded-md bg-danger-quiet p-2" role="alert">
          <span className="basis-full text-sm">
            <Trans>Discard this answer for good?</Trans>
          </span>
          <Button size="sm" variant="danger" onClick={() => void outbox.discard(key)}>
            <Trans>Discard it</Trans>
          </Button>
          <Button size="sm" onClick={() => setAsking(false)}>
            <Trans>Keep it</Trans>
          </Button>
        </div>
      ) : null}
    </li>
  )
}
