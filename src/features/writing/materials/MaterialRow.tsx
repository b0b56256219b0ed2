import { Plural, Trans } from '@lingui/react/macro'
import type { HelpingMaterial } from '#pybossa/schemas/helpingMaterial.ts'
import { mediaAddress } from '#shared/components/mediaAddress.ts'
import { readMaterial } from '#shared/fieldGuide/materialInfo.ts'
import { ToolIcon } from '#shared/workshop/ToolIcon.tsx'

const PICTURE = /\.(png|jpe?g|gif|webp|avif|svg)$/i

/** What a material is called in lists: its name, or else its file. */
export function labelOf(material: HelpingMaterial, nameless: string): string {
  const fileName = material.info?.['file_name']
  return readMaterial(material).name ?? (typeof fileName === 'string' ? fileName : nameless)
}

/** One entry of the field guide as its owner sees it, small. */
export function MaterialRow({ material, label }: { material: HelpingMaterial; label: string }) {
  const src = mediaAddress(material)
  const details = Object.keys(readMaterial(material).rest).length
  const ending = src ? src.slice(src.lastIndexOf('.') + 1).toUpperCase() : undefined
  return (
    <div className="flex items-center gap-4">
      <div className="flex size-14 shrink-0 items-center justify-center overflow-hidden rounded-md bg-sunken text-sm text-muted">
        {src && PICTURE.test(src) ? (
          <img src={src} alt="" loading="lazy" className="size-full object-cover" />
        ) : (
          (ending ?? <ToolIcon name="list" />)
        )}
      </div>
      <div className="min-w-0 grow">
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
    </div>
  )
}
