import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Link as RouterLink, useSearchParams } from 'react-router'
import type { Webhook } from '#pybossa/schemas/webhook.ts'
import { Link } from '#shared/routing/Link.tsx'
import { managePaths } from '#shared/routing/managePaths.ts'
import { useOwnedProject } from '#shared/workshop/ownedProject.ts'
import { WorkshopFrame } from '#shared/workshop/WorkshopFrame.tsx'
import { Button } from '#ui/Button.tsx'
import { buttonClass } from '#ui/buttonClass.ts'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Icon } from '#ui/Icon.tsx'
import { Pagination } from '#ui/Pagination.tsx'
import { RecordPane } from './RecordPane.tsx'
import { RepeatDialog } from './RepeatDialog.tsx'
import { useWebhooks, type Again } from './useWebhooks.ts'
import { WebhookRow } from './WebhookRow.tsx'
import { wentWell } from './webhooksQuery.ts'

const PER_PAGE = 50

/** The calls a project made to tell another program of its finished tasks (CONTRACT.md V80–V81); for pro owners and administrators. */
export default function WebhooksPage() {
  const { t } = useLingui()
  const { project, pro_features } = useOwnedProject()
  const { short_name, webhook } = project
  const isForMe = pro_features?.webhooks_enabled !== false
  const { query, stream, waiting, repeat } = useWebhooks(short_name, isForMe)
  const [asking, setAsking] = useState<Again>()
  const calls = query.data ?? []
  return (
    <WorkshopFrame
      title={t`Webhook`}
      lead={<Trans>Each time a task has all its answers, the server tells another program of yours.</Trans>}
    >
      {isForMe ? <Address webhook={webhook} short_name={short_name} /> : null}
      <RecordPane isForMe={isForMe} query={query}>
        {(known) =>
          known.length === 0 ? (
            <EmptyState drawing="nothing" title={t`No calls yet`}>
              {webhook ? (
                <Trans>The first one is made when a task gets its last answer.</Trans>
              ) : (
                <Trans>There is no address to call. Give one in the project’s details.</Trans>
              )}
            </EmptyState>
          ) : (
            <Calls
              calls={known}
              short_name={short_name}
              isLive={stream === 'live'}
              waiting={waiting}
              onRepeat={setAsking}
              onRefresh={() => void query.refetch()}
              isRefreshing={query.isFetching}
            />
          )
        }
      </RecordPane>
      <RepeatDialog
        which={asking}
        calls={calls}
        webhook={webhook}
        onClose={() => setAsking(undefined)}
        repeat={repeat}
      />
    </WorkshopFrame>
  )
}

function Address({ webhook, short_name }: { webhook: string | null; short_name: string }) {
  return (
    <div className="flex flex-wrap items-center gap-x-6 gap-y-2 rounded-md bg-sunken px-4 py-3">
      <p className="me-auto min-w-0">
        {webhook ? (
          <Trans>
            Address: <code className="wrap-anywhere">{webhook}</code>
          </Trans>
        ) : (
          <Trans>No address is set.</Trans>
        )}
      </p>
      <Link to={managePaths.updateProject} params={{ short_name }} className={buttonClass({ size: 'sm' })}>
        {webhook ? <Trans>Change the address</Trans> : <Trans>Set an address</Trans>}
      </Link>
    </div>
  )
}

function Calls({
  calls,
  short_name,
  isLive,
  waiting,
  onRepeat,
  onRefresh,
  isRefreshing,
}: {
  calls: readonly Webhook[]
  short_name: string
  isLive: boolean
  waiting: ReadonlySet<number>
  onRepeat: (which: Again) => void
  onRefresh: () => void
  isRefreshing: boolean
}) {
  const { t } = useLingui()
  const [search] = useSearchParams()
  const isFailedOnly = search.get('show') === 'failed'
  const failed = calls.filter((call) => !wentWell(call)).length
  // What is being called again stays in sight until one has seen how it went.
  const found = isFailedOnly ? calls.filter((call) => !wentWell(call) || waiting.has(call.id)) : calls
  const pages = Math.max(1, Math.ceil(found.length / PER_PAGE))
  const page = Math.min(pages, Math.max(1, Number(search.get('page')) || 1))
  const shown = found.slice((page - 1) * PER_PAGE, page * PER_PAGE)
  const tab = (to: string, isHere: boolean, words: string) => (
    <RouterLink
      to={to}
      replace
      preventScrollReset
      aria-current={isHere ? 'true' : undefined}
      className={buttonClass({ variant: isHere ? 'secondary' : 'quiet', size: 'sm' })}
    >
      {words}
    </RouterLink>
  )
  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <nav aria-label={t`Which calls`} className="flex flex-wrap gap-1">
          {tab('?', !isFailedOnly, t`All (${calls.length})`)}
          {tab('?show=failed', isFailedOnly, t`Failed (${failed})`)}
        </nav>
        <div className="flex flex-wrap gap-2">
          {failed > 0 ? (
            <Button size="sm" onClick={() => onRepeat('failed')}>
              <Icon name="refresh" className="size-4" />
              <Trans>Call failed ones again</Trans>
            </Button>
          ) : null}
          <Button size="sm" variant="quiet" onClick={() => onRepeat('all')}>
            <Trans>Call all again</Trans>
          </Button>
        </div>
      </div>
      <p className="flex flex-wrap items-center gap-x-3 text-sm text-muted">
        {isLive ? (
          <>
            <span aria-hidden="true" className="size-2 rounded-full bg-success" />
            <Trans>New calls appear by themselves.</Trans>
          </>
        ) : (
          <Button variant="quiet" size="sm" isBusy={isRefreshing} busyLabel={t`Looking`} onClick={onRefresh}>
            <Trans>Look for new calls</Trans>
          </Button>
        )}
      </p>
      {shown.length === 0 ? (
        <EmptyState drawing="done" title={t`No call failed`}>
          <Trans>Every call was accepted by the other side.</Trans>
        </EmptyState>
      ) : (
        <ol className="border-t border-line" aria-label={t`Calls, the newest first`}>
          {shown.map((call) => (
            <WebhookRow
              key={call.id}
              call={call}
              short_name={short_name}
              isWaiting={waiting.has(call.id)}
              onRepeat={() => onRepeat({ id: call.id })}
            />
          ))}
        </ol>
      )}
      <p role="status" className="sr-only">
        <Plural value={found.length} one="# call" other="# calls" />
      </p>
      <Pagination
        page={page}
        pages={pages}
        label={t`Pages of calls`}
        link={(number, props) => (
          <RouterLink {...props} to={`?${isFailedOnly ? 'show=failed&' : ''}page=${number}`}>
            {number}
          </RouterLink>
        )}
      />
    </div>
  )
}
