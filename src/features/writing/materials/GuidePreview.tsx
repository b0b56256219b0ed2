import { Trans, useLingui } from '@lingui/react/macro'
import type { HelpingMaterial } from '#pybossa/schemas/helpingMaterial.ts'
import { HelpingMaterialCard } from '#shared/fieldGuide/HelpingMaterialCard.tsx'

/** The field guide as it lies beside the tasks, with the same cards. */
export function GuidePreview({ materials }: { materials: readonly HelpingMaterial[] }) {
  const { t } = useLingui()
  const unnamed = {
    picture: t`Picture of the field guide`,
    sound: t`Sound of the field guide`,
    film: t`Film of the field guide`,
  }
  return (
    <section aria-label={t`As volunteers see it`} className="flex flex-col gap-2">
      <h2 className="text-sm text-muted">
        <Trans>As volunteers see it, beside the task</Trans>
      </h2>
      <div className="overflow-hidden rounded-lg border border-line bg-surface shadow-float">
        <p className="border-b border-line px-4 py-3 font-semibold">
          <Trans>Field guide</Trans>
        </p>
        <div
          // Scrolls by keyboard, too.
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabIndex={0}
          role="region"
          aria-label={t`Field guide`}
          className="max-h-[32rem] overflow-y-auto p-4"
        >
          <ul className="flex flex-col gap-6">
            {materials.map((material) => (
              <li key={material.id}>
                <HelpingMaterialCard material={material} unnamed={unnamed} />
              </li>
            ))}
          </ul>
        </div>
      </div>
    </section>
  )
}
