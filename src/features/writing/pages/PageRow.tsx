import { Trans, useLingui } from '@lingui/react/macro'
import type { Page } from '#pybossa/schemas/page.ts'
import { Button } from '#ui/Button.tsx'

/** One page in the list of a project's own. */
export function PageRow({
  page,
  label,
  onEdit,
  onRemove,
}: {
  page: Page
  label: string
  onEdit: () => void
  onRemove: () => void
}) {
  const { t } = useLingui()
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <div className="min-w-0 grow basis-40">
        <p dir="auto" className="font-semibold wrap-anywhere">
          {label}
        </p>
        <p className="font-mono text-sm text-muted wrap-anywhere">{page.slug}</p>
      </div>
      <div className="flex flex-wrap gap-2">
        <Button size="sm" aria-label={t`Edit: ${label}`} onClick={onEdit}>
          <Trans>Edit</Trans>
        </Button>
        <Button
          size="sm"
          variant="quiet"
          className="text-danger"
          aria-label={t`Delete: ${label}`}
          onClick={onRemove}
        >
          <Trans>Delete</Trans>
        </Button>
      </div>
    </div>
  )
}
