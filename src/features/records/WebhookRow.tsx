import { Trans, useLingui } from '@lingui/react/macro'
import { useId } from 'react'
import { Link as RouterLink } from 'react-router'
import { textOfHtml } from '#pybossa/pages/parsePage.ts'
import type { Webhook } from '#pybossa/schemas/webhook.ts'
import { When } from '#shared/dates/When.tsx'
import { addressOf } from '#shared/routing/Link.tsx'
import { paths } from '#shared/routing/paths.ts'
import { Badge } from '#ui/Badge.tsx'
import { Button } from '#ui/Button.tsx'
import { Icon } from '#ui/Icon.tsx'
import { wentWell } from './webhooksQuery.ts'

/** One call: about which task, how it went, and what was sent and came back, as text. */
export function WebhookRow({
  call,
  short_name,
  isWaiting,
  onRepeat,
}: {
  call: Webhook
  short_name: string
  isWaiting: boolean
  onRepeat: () => void
}) {
  const { t } = useLingui()
  const id = useId()
  const task = Number(call.payload?.['task_id'])
  return (
    <li className="border-b border-line py-3">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <span className="sm:min-w-28">
          <Outcome call={call} />
        </span>
        <p id={id} className="me-auto min-w-0">
          {Number.isInteger(task) ? (
            <Trans>
              Task{' '}
              <RouterLink
                to={`${addressOf(paths.browseTasks, { short_name })}?task=${task}`}
                className="text-accent underline tabular-nums"
              >
                {task}
              </RouterLink>{' '}
              was finished
            </Trans>
          ) : (
            <Trans>Call number {call.id}</Trans>
          )}
          {call.created ? (
            <span className="ms-2 text-sm text-muted">
              <When iso={call.created} />
            </span>
          ) : null}
        </p>
        {isWaiting ? (
          <p className="flex min-h-11 items-center gap-2 text-sm text-muted md:min-h-9">
            <Icon name="clock" className="size-4" />
            <Trans>Waiting for the outcome</Trans>
          </p>
        ) : (
          <Button size="sm" aria-describedby={id} onClick={onRepeat}>
            <Icon name="refresh" className="size-4" />
            <Trans>Call again</Trans>
          </Button>
        )}
      </div>
      <details>
        <summary className="flex min-h-11 w-fit cursor-pointer items-center text-sm text-accent underline md:min-h-8">
          <Trans>What was sent and what came back</Trans>
        </summary>
        <div className="grid gap-4 pt-2 lg:grid-cols-2">
          <Text title={t`Sent`} text={call.payload ? JSON.stringify(call.payload, null, 2) : ''} />
          <Text title={t`Came back`} text={textOfHtml(call.response ?? '')} />
        </div>
      </details>
    </li>
  )
}

function Outcome({ call }: { call: Webhook }) {
  if (wentWell(call))
    return (
      <Badge tone="success">
        <Trans>Accepted</Trans>
      </Badge>
    )
  return (
    <Badge tone="danger">
      {call.response_status_code === null ? (
        <Trans>No answer</Trans>
      ) : (
        <Trans>Failed ({call.response_status_code})</Trans>
      )}
    </Badge>
  )
}

const Text = ({ title, text }: { title: string; text: string }) => (
  <div className="min-w-0">
    <p className="pb-1 text-sm font-semibold">{title}</p>
    {text === '' ? (
      <p className="text-muted">
        <Trans>Nothing</Trans>
      </p>
    ) : (
      <pre
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        role="region"
        aria-label={title}
        className="max-h-64 overflow-auto rounded-md bg-sunken p-3 font-mono text-sm whitespace-pre-wrap wrap-anywhere"
      >
        {text}
      </pre>
    )}
  </div>
)
