import { Trans, useLingui } from '@lingui/react/macro'
import type { ManagedUser } from '#pybossa/schemas/user.ts'
import { ConfirmDialog } from '#shared/workshop/ConfirmDialog.tsx'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { useUserActs } from './useUserActs.ts'

/** Whom an administrator is about to make one, or to take it from. */
export interface AskedUser {
  user: Pick<ManagedUser, 'id' | 'fullname' | 'admin'>
  isMe: boolean
  /** Nobody else is administrator. */
  isLast: boolean
}

/** Asks before somebody gets everything, loses it, or steps down; the last administrator is told why that cannot be. */
export function AdminQuestion({ asked, onClose }: { asked: AskedUser | undefined; onClose: () => void }) {
  const { t } = useLingui()
  const { grant, revoke, resign } = useUserActs()
  if (!asked) return null
  const { user, isMe, isLast } = asked
  const name = user.fullname
  if (isMe && isLast)
    return (
      <Dialog isOpen onClose={onClose} title={t`You are the only administrator`} closeLabel={t`Close`}>
        <p>
          <Trans>
            If you stepped down, nobody could manage this site any more, and only somebody with access to the
            server could change that. Make another person an administrator first.
          </Trans>
        </p>
        <div>
          <Button onClick={onClose}>
            <Trans>Stay administrator</Trans>
          </Button>
        </div>
      </Dialog>
    )
  if (isMe)
    return (
      <ConfirmDialog
        isOpen
        onClose={onClose}
        title={t`Step down as administrator?`}
        confirm={<Trans>Step down</Trans>}
        busyLabel={t`Stepping down`}
        act={() => resign(user.id)}
      >
        <p>
          <Trans>
            You lose these pages at once, and cannot take it back yourself: another administrator would have
            to make you one again. Your account and your projects stay as they are.
          </Trans>
        </p>
      </ConfirmDialog>
    )
  return user.admin ? (
    <ConfirmDialog
      isOpen
      onClose={onClose}
      title={t`Remove ${name} as administrator?`}
      confirm={<Trans>Remove as administrator</Trans>}
      busyLabel={t`Saving`}
      act={() => revoke(user)}
    >
      <p>
        <Trans>
          They lose these pages at once. Their account and their projects stay as they are, and you can make
          them an administrator again.
        </Trans>
      </p>
    </ConfirmDialog>
  ) : (
    <ConfirmDialog
      isOpen
      onClose={onClose}
      tone="primary"
      title={t`Make ${name} an administrator?`}
      confirm={<Trans>Make administrator</Trans>}
      busyLabel={t`Saving`}
      act={() => grant(user)}
    >
      <p>
        <Trans>
          Administrators see everybody’s e-mail address, change and delete every project, and can make others
          administrators, or take that from you.
        </Trans>
      </p>
    </ConfirmDialog>
  )
}
