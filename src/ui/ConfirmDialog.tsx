import type { ReactNode } from 'react'
import { Button } from './Button.tsx'
import { Dialog } from './Dialog.tsx'

/** Asks once before an act that cannot be taken back. The safe way out has the focus. */
export function ConfirmDialog({
  isOpen,
  onClose,
  onConfirm,
  title,
  confirmLabel,
  cancelLabel,
  isBusy = false,
  children,
}: {
  isOpen: boolean
  onClose: () => void
  onConfirm: () => void
  title: ReactNode
  confirmLabel: string
  cancelLabel: string
  isBusy?: boolean
  children: ReactNode
}) {
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={title} closeLabel={cancelLabel}>
      <div>{children}</div>
      <div className="flex flex-wrap justify-end gap-3">
        <Button onClick={onClose}>{cancelLabel}</Button>
        <Button variant="danger" isBusy={isBusy} onClick={onConfirm}>
          {confirmLabel}
        </Button>
      </div>
    </Dialog>
  )
}
