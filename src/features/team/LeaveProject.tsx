import { Trans, useLingui } from '@lingui/react/macro'
import { removeCoowner } from '#pybossa/endpoints/ownership.ts'
import { addressOf } from '#shared/routing/Link.tsx'
import { paths } from '#shared/routing/paths.ts'
import { callSignedIn } from '#shared/session/callSignedIn.ts'
import { ConfirmDialog } from '#shared/workshop/ConfirmDialog.tsx'
import { toast } from '#ui/toasts.ts'
import { useLeave } from './useLeave.ts'

/** Asks a co-owner who takes himself off the list: only the others can take him back. */
export function LeaveProject({
  isOpen,
  onClose,
  me,
  short_name,
}: {
  isOpen: boolean
  onClose: () => void
  me: string
  short_name: string
}) {
  const { t } = useLingui()
  const goOn = useLeave()
  const leave = async () => {
    await callSignedIn(removeCoowner, { params: { short_name, user: me } })
    await goOn(addressOf(paths.project, { short_name }))
    toast({ tone: 'success', text: t`You no longer manage this project.` })
  }
  return (
    <ConfirmDialog
      isOpen={isOpen}
      onClose={onClose}
      title={t`Leave this project?`}
      confirm={t`Leave the project`}
      busyLabel={t`Leaving`}
      act={leave}
    >
      <p>
        <Trans>
          You can no longer change it or see its settings. Your answers stay. Only those who still manage it
          can add you again.
        </Trans>
      </p>
    </ConfirmDialog>
  )
}
