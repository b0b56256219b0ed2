import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import type { Conflict } from './useSaving.ts'

/** Asks whose text is to stay where somebody else saved this one since editing began. */
export function ConflictDialog({
  conflict,
  onClose,
  onMine,
  onTheirs,
}: {
  conflict: Conflict | null
  onClose: () => void
  onMine: () => void
  onTheirs: () => void
}) {
  const { t } = useLingui()
  return (
    <Dialog
      isOpen={conflict !== null}
      onClose={onClose}
      width="wide"
      title={t`Somebody else changed this meanwhile`}
      closeLabel={t`Go on writing`}
    >
      <p>
        <Trans>
          The text on the server is not the one you began with. Nothing is overwritten: whose is to stay?
        </Trans>
      </p>
      <div className="flex flex-col gap-1.5">
        <h3 className="font-semibold">
          <Trans>On the server now</Trans>
        </h3>
        {/* Scrolls by keyboard, too. */}
        <pre
          dir="ltr"
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabIndex={0}
          className="max-h-64 overflow-auto rounded-md border border-line bg-sunken p-3 font-mono text-sm"
        >
          {conflict?.theirs}
        </pre>
      </div>
      <div className="flex flex-wrap gap-3">
        <Button variant="primary" onClick={onMine}>
          <Trans>Save mine over it</Trans>
        </Button>
        <Button onClick={onTheirs}>
          <Trans>Take theirs into the editor</Trans>
        </Button>
        <Button variant="quiet" onClick={onClose}>
          <Trans>Go on writing</Trans>
        </Button>
      </div>
      <p className="text-sm text-muted">
        <Trans>If you take theirs, undo brings yours back.</Trans>
      </p>
    </Dialog>
  )
}
