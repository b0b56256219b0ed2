import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useId, useRef } from 'react'
import type { HelpingMaterial } from '#pybossa/schemas/helpingMaterial.ts'
import { HelpingMaterialCard } from '#shared/fieldGuide/HelpingMaterialCard.tsx'
import { Icon } from '#ui/Icon.tsx'

/** A project's helping materials beside the task, which goes on meanwhile; on a phone a sheet over its lower part. Escape closes it. */
export function FieldGuide({
  materials,
  onClose,
}: {
  materials: readonly HelpingMaterial[]
  onClose: () => void
}) {
  const { t } = useLingui()
  const id = useId()
  const unnamed = {
    picture: t`Picture of the field guide`,
    sound: t`Sound of the field guide`,
    film: t`Film of the field guide`,
  }
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape, from anything inside it
    <aside
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
      }}
      className="flex min-h-0 flex-col bg-surface max-md:absolute max-md:inset-x-0 max-md:bottom-0 max-md:z-20 max-md:max-h-[65%] max-md:rounded-t-lg max-md:border-t max-md:border-line max-md:shadow-float md:w-80 md:shrink-0 md:border-s md:border-line lg:w-96"
    >
      <div className="flex items-center justify-between gap-4 border-b border-line py-1 ps-4 pe-1">
        <h2 id={id} ref={heading} tabIndex={-1} className="font-semibold">
          <Trans>Field guide</Trans>
        </h2>
        <button
          type="button"
          aria-label={t`Close the field guide`}
          onClick={onClose}
          className="inline-flex size-11 items-center justify-center rounded-md hover:bg-sunken"
        >
          <Icon name="close" />
        </button>
      </div>
      {/* Scrolls by keyboard, too. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div tabIndex={0} role="region" aria-labelledby={id} className="min-h-0 grow overflow-y-auto p-4">
        <ul className="flex flex-col gap-6">
          {materials.map((material) => (
            <li key={material.id}>
              <HelpingMaterialCard material={material} unnamed={unnamed} />
            </li>
          ))}
        </ul>
      </div>
    </aside>
  )
}
