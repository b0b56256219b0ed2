import { Trans, useLingui } from '@lingui/react/macro'
import { useBlocker } from 'react-router'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { forgetUnsaved, hasUnsaved } from './unsaved.ts'

/** Asks before the page is left with something typed and not sent. Stands once on a page whose forms call `useUnsaved`. */
export function UnsavedGuard() {
  const { t } = useLingui()
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => currentLocation.pathname !== nextLocation.pathname && hasUnsaved(),
  )
  const isBlocked = blocker.state === 'blocked'
  return (
    <Dialog
      isOpen={isBlocked}
      onClose={() => blocker.reset?.()}
      title={t`Leave without saving?`}
      closeLabel={t`Stay here`}
    >
      <p>
        <Trans>What you changed on this page is not saved yet.</Trans>
      </p>
      <div className="flex flex-wrap gap-3">
        <Button variant="primary" onClick={() => blocker.reset?.()}>
          <Trans>Stay here</Trans>
        </Button>
        <Button
          onClick={() => {
            forgetUnsaved()
            blocker.proceed?.()
          }}
        >
          <Trans>Leave without saving</Trans>
        </Button>
      </div>
    </Dialog>
  )
}
