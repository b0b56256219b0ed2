import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { isPybossaError } from '#pybossa/errors.ts'
import type { TaskRow } from '#pybossa/schemas/task.ts'
import { useCurrentUser } from '#shared/data/useCurrentUser.ts'
import { ConfirmDialog } from '#shared/workshop/ConfirmDialog.tsx'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { Notice } from '#ui/Notice.tsx'
import { toast } from '#ui/toasts.ts'
import { deleteEach } from './deleteEach.ts'

/**
 * Asks before tasks are deleted, and says what goes with them. A task with a result stays, unless an admin deletes it
 * (CONTRACT.md §3.2 task).
 */
export function DeleteTasksDialog({
  isOpen,
  tasks,
  onClose,
  onDeleted,
}: {
  isOpen: boolean
  tasks: readonly TaskRow[]
  onClose: () => void
  onDeleted?: () => void
}) {
  const { t } = useLingui()
  const client = useQueryClient()
  const isAdmin = useCurrentUser()?.admin === true
  const [gone, setGone] = useState(0)
  const going = isAdmin ? tasks : tasks.filter(({ result }) => result === null)
  const staying = tasks.length - going.length
  const answers = going.reduce((sum, { task_runs }) => sum + task_runs.length, 0)
  const withResult = going.filter(({ result }) => result !== null).length
  const [only] = tasks.length === 1 ? tasks : []

  const run = async () => {
    try {
      await deleteEach(
        going.map(({ id }) => id),
        setGone,
      )
    } finally {
      setGone(0)
      // Some may be gone even where it failed.
      void client.invalidateQueries()
    }
    toast({
      tone: 'success',
      text: only ? t`Task ${only.id} is deleted.` : t`The chosen tasks are deleted.`,
    })
    onDeleted?.()
  }

  if (going.length === 0)
    return (
      <Dialog
        isOpen={isOpen}
        onClose={onClose}
        title={only ? t`Task ${only.id} stays` : t`These tasks stay`}
        closeLabel={t`Close`}
      >
        <p>
          <Trans>
            A task that was finished has a result, and PYBOSSA keeps what has a result. Only an administrator
            of the site can delete it.
          </Trans>
        </p>
        <div>
          <Button variant="primary" onClick={onClose}>
            <Trans>All right</Trans>
          </Button>
        </div>
      </Dialog>
    )
  return (
    <ConfirmDialog
      isOpen={isOpen}
      onClose={onClose}
      title={
        only ? (
          t`Delete task ${only.id}?`
        ) : (
          <Plural value={going.length} one="Delete # task?" other="Delete # tasks?" />
        )
      }
      confirm={<Trans>Delete</Trans>}
      busyLabel={t`Deleting`}
      describe={(error) =>
        isPybossaError(error, 'forbidden')
          ? t`A task has got a result meanwhile and stays. Those before it are deleted; close this and look again.`
          : undefined
      }
      act={run}
    >
      <p>
        {answers > 0 ? (
          <Trans>
            <Plural value={answers} one="# answer goes" other="# answers go" /> with it. This cannot be
            undone.
          </Trans>
        ) : (
          <Trans>Nobody has answered yet. This cannot be undone.</Trans>
        )}
      </p>
      {withResult > 0 ? (
        <Notice tone="warning">
          <Plural
            value={withResult}
            one="# of them is finished: its result goes too. Owners cannot do this, you can as an administrator."
            other="# of them are finished: their results go too. Owners cannot do this, you can as an administrator."
          />
        </Notice>
      ) : null}
      {staying > 0 ? (
        <p className="text-muted">
          <Plural
            value={staying}
            one="# chosen task stays: it was finished and has a result."
            other="# chosen tasks stay: they were finished and have a result."
          />
        </p>
      ) : null}
      {gone > 0 && going.length > 1 ? (
        <p role="status" className="tabular-nums">
          <Trans>
            {gone} of {going.length} are deleted
          </Trans>
        </p>
      ) : null}
    </ConfirmDialog>
  )
}
