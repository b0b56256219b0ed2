import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { Webhook } from '#pybossa/schemas/webhook.ts'
import { ConfirmDialog } from '#shared/workshop/ConfirmDialog.tsx'
import { toast } from '#ui/toasts.ts'
import type { Again } from './useWebhooks.ts'
import { wentWell } from './webhooksQuery.ts'

/** Asks before calls are made again: the other side hears of tasks that it may know already. */
export function RepeatDialog({
  which,
  calls,
  webhook,
  onClose,
  repeat,
}: {
  which: Again | undefined
  calls: readonly Webhook[]
  webhook: string | null
  onClose: () => void
  repeat: (which: Again) => Promise<void>
}) {
  const { t } = useLingui()
  const count =
    which === 'all' ? calls.length : which === 'failed' ? calls.filter((call) => !wentWell(call)).length : 1
  return (
    <ConfirmDialog
      isOpen={which !== undefined}
      onClose={onClose}
      tone="primary"
      title={<Plural value={count} one="Make this call again?" other="Make # calls again?" />}
      confirm={<Plural value={count} one="Call again" other="Call # times" />}
      busyLabel={t`Asking the server`}
      act={async () => {
        if (which === undefined) return
        await repeat(which)
        toast({ tone: 'success', text: t`The server makes the calls now.` })
      }}
    >
      <p>
        <Trans>
          The same is sent once more, marked as a repetition (
          <code className="whitespace-nowrap">?rerun=True</code>), to:
        </Trans>
      </p>
      <p>
        {webhook ? (
          <code className="wrap-anywhere">{webhook}</code>
        ) : (
          <Trans>nowhere, for no address is set: the call will fail.</Trans>
        )}
      </p>
    </ConfirmDialog>
  )
}
