import { Trans, useLingui } from '@lingui/react/macro'
import { Dialog } from '#ui/Dialog.tsx'
import { Notice } from '#ui/Notice.tsx'
import { ChooseStarter } from './ChooseStarter.tsx'

/** Asks for another beginning of a presenter that has text already: it says what happens to that text. */
export function BeginAgainDialog({
  isOpen,
  onClose,
  have,
  onChoose,
}: {
  isOpen: boolean
  onClose: () => void
  have: readonly string[]
  onChoose: (text: string) => void
}) {
  const { t } = useLingui()
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      width="wide"
      title={t`Replace the presenter by a starter?`}
      closeLabel={t`Keep what I have`}
    >
      <Notice>
        <Trans>
          What you choose takes the place of all your code here. Undo brings it back, and volunteers see
          nothing of it until you save.
        </Trans>
      </Notice>
      <ChooseStarter
        have={have}
        onChoose={(text) => {
          onChoose(text)
          onClose()
        }}
      />
    </Dialog>
  )
}
