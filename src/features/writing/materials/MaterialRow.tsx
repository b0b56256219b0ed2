import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { HelpingMaterial } from '#pybossa/schemas/helpingMaterial.ts'
import { mediaAddress } from '#shared/components/mediaAddress.ts'
import { readMaterial } from '#shared/fieldGuide/materialInfo.ts'
import { ToolIcon } from '#shared/workshop/ToolIcon.tsx'
import { Button } from '#ui/Button.tsx'

const PICTURE = /\.(png|jpe?g|gif|webp|avif|svg)$/i

/** What a material is called in lists: its name, or else its file. */
export function labelOf(material: HelpingMaterial, nameless: string): string {
  const fileName = material.info?.['file_name']
  return readMaterial(material).name ?? (typeof fileName === 'string' ? fileName : nameless)
}

/** One entry of the field guide as its owner sees it, small. */
export function MaterialRow({
  material,
  label,
  onEdit,
  onRemove,
}: {
  material: HelpingMaterial
  label: string
  onEdit: () => void
  onRemove: () => void
}) {
  const { t } = useLingui()
  const src = mediaAddress(material)
  const details = Object.keys(readMaterial(material).rest).length
  const ending = src ? src.slice(src.lastIndexOf('.') + 1).toUpperCase() : undefined
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <div className="flex size-14 shrink-0 items-center justify-center overflow-hidden rounded-md bg-sunken text-sm text-muted">
        {src && PICTURE.test(src) ? (
          <img src={src} alt="" loading="lazy" className="size-full object-cover" />
        ) : (
          (ending ?? <ToolIcon name="list" />)
        )}
      </div>
      <div className="min-w-0 grow basis-40">
        <p dir="auto" className="font-semibold wrap-anywhere first-letter:uppercase">
          {label}
        </p>
        <p className="text-sm text-muted">
          {details > 0 ? (
            <Plural value={details} one="# line more" other="# lines more" />
          ) : src ? (
            <Trans>Only the file</Trans>
          ) : (
            <Trans>Only the name</Trans>
          )}
        </p>
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
