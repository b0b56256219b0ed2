import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '#shared/routing/Link.tsx'
import { managePaths } from '#shared/routing/managePaths.ts'
import { useOwnedProject } from '#shared/workshop/ownedProject.ts'
import { buttonClass } from '#ui/buttonClass.ts'

/** The sample sheets of this server (CONTRACT.md V68 `task_tmpls`): a press fills the form with one. */
export function SampleSheets({ samples, current }: { samples: readonly string[]; current?: string }) {
  const { t } = useLingui()
  const { short_name } = useOwnedProject().project
  if (samples.length === 0) return null
  const words: Record<string, string> = {
    image: t`Pictures`,
    sound: t`Sounds`,
    video: t`Films`,
    map: t`Maps`,
    pdf: t`PDFs`,
  }
  return (
    <section className="flex max-w-3xl flex-col gap-3">
      <h2 className="text-xl font-semibold">
        <Trans>Begin with a sample</Trans>
      </h2>
      <p className="max-w-prose text-muted">
        <Trans>Small sheets to try a presenter with. The tasks can be deleted again.</Trans>
      </p>
      <ul className="flex flex-wrap gap-2">
        {samples.map((sample) => (
          <li key={sample}>
            <Link
              to={managePaths.importTasks}
              params={{ short_name }}
              search={`?type=gdocs&template=${encodeURIComponent(sample)}`}
              aria-current={sample === current ? 'true' : undefined}
              className={`${buttonClass({ size: 'sm' })} aria-[current]:border-accent aria-[current]:bg-accent-quiet`}
            >
              {words[sample] ?? sample}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
