import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '#ui/Button.tsx'

/** Opens the form of an entry in a list. */
export function EditButton({ label, onEdit }: { label: string; onEdit: () => void }) {
  const { t } = useLingui()
  return (
    <Button size="sm" aria-label={t`Edit: ${label}`} onClick={onEdit}>
      <Trans>Edit</Trans>
    </Button>
  )
}
